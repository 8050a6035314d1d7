using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using SwanOrchard.Core.Http;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class ConditionalTests(SeedMirror seed) : IClassFixture<SeedMirror>
{
    [Theory]
    [InlineData("/en")]
    [InlineData("/ru/about")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/en/rss.xml")]
    [InlineData("/SwanTheme/swan.css")]
    public async Task What_a_reader_has_is_not_sent_again(string path)
    {
        foreach (var encoding in new[] { "br", "gzip", "identity" })
        {
            using var full = await SendAsync(HttpMethod.Get, path, encoding);
            var tag = full.Headers.ETag!;

            Assert.Equal(HttpStatusCode.OK, full.StatusCode);
            Assert.True(tag.IsWeak);
            Assert.Contains("Accept-Encoding", full.Headers.Vary);
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                using var again = await SendAsync(method, path, "br", tag);
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
                Assert.Equal(tag, again.Headers.ETag);
                Assert.Contains("Accept-Encoding", again.Headers.Vary);
                Assert.Equal(full.Headers.CacheControl?.ToString(), again.Headers.CacheControl?.ToString());
                Assert.All(
                    ReaderHeaders.For(ReaderHeaders.KindOf(path.Split('?')[0], full.Content.Headers.ContentType?.ToString(), "SwanTheme")),
                    header => Assert.Equal(header.Value, string.Join(", ", again.Headers.GetValues(header.Key))));
                Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            }

            using var other = await SendAsync(HttpMethod.Get, path, encoding, new EntityTagHeaderValue("\"other\""));
            Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        }
    }

    [Theory]
    [InlineData("ddd, dd MMM yyyy HH:mm:ss 'GMT'")]
    [InlineData("dddd, dd-MMM-yy HH:mm:ss 'GMT'")]
    [InlineData("ddd MMM d HH:mm:ss yyyy")]
    public async Task The_date_of_what_a_reader_has_may_be_written_in_each_of_the_three_ways(string format)
    {
        using var client = seed.Mirror.NewClient();
        using var full = await client.GetAsync("/en/rss.xml", TestContext.Current.CancellationToken);
        var modified = full.Content.Headers.LastModified!.Value;
        foreach (var (moment, status) in new[] { (modified, HttpStatusCode.NotModified), (modified.AddSeconds(-1), HttpStatusCode.OK) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/en/rss.xml");
            request.Headers.TryAddWithoutValidation("If-Modified-Since", moment.ToString(format, CultureInfo.InvariantCulture));
            using var again = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(status, again.StatusCode);
        }
    }

    [Fact]
    public async Task What_is_not_found_has_no_tag()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/en/nothing", "br", EntityTagHeaderValue.Any);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Media_are_sent_in_parts_and_not_again()
    {
        using var folder = new TempFolder();
        var content = new RecipeBuilder().Languages("en").Page("en", "about").WriteTo(folder);
        var bytes = WidePicture.Bytes();
        Directory.CreateDirectory(Path.Combine(folder.Path, "content/media"));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "content/media/a.png"), bytes);
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, "content/media/a.png"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await using var mirror = await RunningMirror.StartAsync(content);
        using var client = mirror.NewClient();

        using var range = new HttpRequestMessage(HttpMethod.Get, "/media/a.png") { Headers = { Range = new(2, 4) } };
        using var part = await client.SendAsync(range);
        using var since = new HttpRequestMessage(HttpMethod.Get, "/media/a.png")
        {
            Headers = { IfModifiedSince = part.Content.Headers.LastModified ?? part.Headers.Date },
        };
        using var known = await client.SendAsync(since);

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[2..5], await part.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", part.Content.Headers.ContentType?.ToString());
        Assert.Equal(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), part.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string encoding, EntityTagHeaderValue? tag = null)
    {
        using var client = seed.Mirror.NewClient();
        using var request = new HttpRequestMessage(method, path);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await client.SendAsync(request);
    }
}

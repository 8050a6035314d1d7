using System.IO.Compression;
using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What readers get from the output cache.</summary>
public sealed class DeliveryTests : IClassFixture<SlowSiteFixture>
{
    private const string Article = "/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite";

    private readonly SlowSite _site;

    public DeliveryTests(SlowSiteFixture fixture) => _site = fixture.Site;

    [Theory]
    [InlineData("/ru", 200)]
    [InlineData("/ru/organizations/swan", 200)]
    [InlineData("/ru/atom.xml", 200)]
    [InlineData("/ru/feed.json", 200)]
    [InlineData("/sitemap.xml", 200)]
    [InlineData("/robots.txt", 200)]
    [InlineData("/ru/nowhere", 404)]
    [InlineData("/nowhere", 404)]
    public async Task A_page_is_made_once_and_sent_alike_with_every_header(string path, int status)
    {
        var (first, body) = await GetAsync(path);
        Assert.Equal(status, (int)first.StatusCode);
        Assert.Equal("yes", Assert.Single(first.Headers.GetValues("X-Set-Last")));
        Assert.Contains("Accept-Encoding", first.Headers.Vary);
        for (var again = 0; again < 3; again++)
        {
            var (next, same) = await GetAsync(path, ("Accept-Language", "uz"), ("User-Agent", "another"), ("Cache-Control", "no-cache"));
            Assert.Equal(Lines(first), Lines(next));
            Assert.Equal(body, same);
        }

        Assert.Equal(1, await _site.RendersAsync(path));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0, *;q=0", null)]
    [InlineData("identity", null)]
    [InlineData("zstd", null)]
    public async Task A_body_is_packed_as_the_reader_likes_it(string accept, string? coding)
    {
        foreach (var path in new[] { "/en", Article, "/en/rss.xml", "/en/nothing", await StylesheetAsync() })
        {
            var (plain, body) = await GetAsync(path);
            Assert.Empty(plain.Content.Headers.ContentEncoding);
            var (packed, bytes) = await GetAsync(path, ("Accept-Encoding", accept));
            Assert.Equal(coding, packed.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal(bytes.Length, packed.Content.Headers.ContentLength);
            Assert.Equal(plain.Headers.ETag, packed.Headers.ETag);
            Assert.Contains("Accept-Encoding", packed.Headers.Vary);
            Assert.Equal(body, Unpack(coding, bytes));
        }
    }

    [Fact]
    public async Task Who_withdraws_consent_is_off_the_kept_pages_before_the_database_is_cleared()
    {
        const string email = "held.person@private.example";
        using var editor = await AdminSession.SignInAsync(_site.Host.Address);
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Kept with a person"],
                ["ArticlePart.Contacts[0].Name"] = ["Held Person"],
                ["ArticlePart.Contacts[0].Email"] = [email],
                ["ArticlePart.Contacts[0].Published"] = ["true"],
            },
            ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);
        const string path = "/en/news/kept-with-a-person";
        Assert.Contains(email, await _site.Reader.GetStringAsync(path), StringComparison.Ordinal);
        var withdrawal = await editor.OpenAsync("/Admin/Newsroom/Consent");
        var token = withdrawal.Element.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await _site.HoldConnectionsAsync(true);
        var withdrawing = editor.PostAsync(
            "/Admin/Newsroom/Consent/Withdraw",
            new() { ["email"] = email, ["name"] = "Held Person", ["confirmed"] = "true", ["__RequestVerificationToken"] = token });
        try
        {
            using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(40));
            while ((await _site.Reader.GetStringAsync(path, bound.Token)).Contains(email, StringComparison.Ordinal))
            {
                await Task.Delay(20, bound.Token);
            }

            Assert.False(withdrawing.IsCompleted);
        }
        finally
        {
            await _site.HoldConnectionsAsync(false);
        }

        Assert.Contains("deleted everywhere", (await withdrawing).Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_a_person_opens_and_the_one_that_a_program_takes_are_kept_apart()
    {
        const string path = "/ru/rss.xml";
        for (var again = 0; again < 2; again++)
        {
            foreach (var (destination, type) in
                new[] { ("document", "application/xml"), ("empty", "application/rss+xml"), ("Document", "application/rss+xml") })
            {
                var (answer, _) = await GetAsync(path, ("Sec-Fetch-Dest", destination));
                Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
                Assert.Equal(["Accept-Encoding", "Sec-Fetch-Dest"], answer.Headers.Vary.Order(StringComparer.Ordinal));
            }
        }

        Assert.Equal(2, await _site.RendersAsync(path));

        // Of a page there is one for all.
        await GetAsync("/ru/about", ("Sec-Fetch-Dest", "document"));
        await GetAsync("/ru/about");
        Assert.Equal(1, await _site.RendersAsync("/ru/about"));
    }

    [Fact]
    public async Task A_stylesheet_asked_for_by_its_version_is_kept_for_good()
    {
        var (answer, _) = await GetAsync(await StylesheetAsync());
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Who_has_the_page_already_is_told_so_and_nothing_else_counts()
    {
        var (answer, body) = await GetAsync(Article);
        var tag = answer.Headers.ETag!;
        Assert.True(tag.IsWeak);
        foreach (var match in new[] { tag.ToString(), tag.Tag, $"\"a,b\", {tag}", "*" })
        {
            var (same, nothing) = await GetAsync(Article, ("If-None-Match", match), ("Accept-Encoding", "br"));
            Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
            Assert.Empty(nothing);
            Assert.Equal(tag, same.Headers.ETag);
            Assert.Equal("Accept-Encoding", Assert.Single(same.Headers.Vary));
            Assert.Equal("yes", same.Headers.GetValues("X-Set-Last").Single());
            Assert.Equal(answer.Headers.CacheControl, same.Headers.CacheControl);
            Assert.Empty(same.Content.Headers.ContentEncoding);
        }

        foreach (var match in new[] { "\"other\"", "W/", "\"", ",,,", tag.Tag.Trim('"'), new string('"', 4001), "W/x" })
        {
            var (whole, bytes) = await GetAsync(
                Article, ("If-None-Match", match), ("If-Modified-Since", "Fri, 31 Dec 2060 23:59:59 GMT"), ("Range", "bytes=0-9"));
            Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
            Assert.Equal(body, bytes);
        }

        // The first to ask may be one of them: the page is still made whole.
        var (first, _) = await GetAsync("/ru/safety", ("If-None-Match", "*"), ("Range", "bytes=0-9"));
        Assert.Equal(HttpStatusCode.NotModified, first.StatusCode);
        var (all, text) = await GetAsync("/ru/safety");
        Assert.Equal(HttpStatusCode.OK, all.StatusCode);
        Assert.True(text.Length > 1000);
    }

    [Fact]
    public async Task A_head_request_that_comes_first_leaves_no_empty_page_behind()
    {
        const string path = "/en/organizations";
        using var head = await _site.Reader.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        var (get, body) = await GetAsync(path);
        Assert.Equal(body.Length, head.Content.Headers.ContentLength);
        Assert.Equal(Lines(head), Lines(get));
        Assert.Equal(1, await _site.RendersAsync(path));
    }

    [Fact]
    public async Task A_hundred_who_ask_at_once_wait_for_one_making()
    {
        const string path = "/ru/news";
        await _site.SlowDownAsync(300);
        try
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => GetAsync(path)));
            Assert.All(answers, answer => Assert.Equal(answers[0].Body, answer.Body));
            Assert.Equal(1, await _site.RendersAsync(path));

            // What is not for everybody makes nobody wait for another's.
            var before = await _site.RendersAsync("/Login");
            var logins = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync("/Login")));
            Assert.Equal(20, logins.Select(login => string.Join(';', login.Answer.Headers.GetValues("Set-Cookie"))).Distinct().Count());
            Assert.Equal(before + 20, await _site.RendersAsync("/Login"));
        }
        finally
        {
            await _site.SlowDownAsync(0);
        }
    }

    [Fact]
    public async Task Where_a_page_was_and_is_no_more_that_is_kept_too()
    {
        const string path = "/en/news/taken-back";
        using var editor = await AdminSession.SignInAsync(_site.Host.Address);
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Taken back"],
                ["AutoroutePart.Path"] = [path[1..]],
            }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);
        await AssertMadeOnceAsync(HttpStatusCode.OK);
        await form.SubmitAsync([], ("submit.Unpublish", "submit.UnpublishAndContinue"));
        await AssertMadeOnceAsync(HttpStatusCode.NotFound);

        async Task AssertMadeOnceAsync(HttpStatusCode status)
        {
            var before = await _site.RendersAsync(path);
            for (var again = 0; again < 3; again++)
            {
                Assert.Equal(status, (await GetAsync(path)).Answer.StatusCode);
            }

            Assert.Equal(before + 1, await _site.RendersAsync(path));
        }
    }

    [Theory]
    [InlineData("/ru/feeds?utm=1")]
    [InlineData("/ru/organizations", "Cookie", "a=b")]
    [InlineData("/en/countries/kg", "Origin", "https://evil.example")]
    public async Task What_may_change_a_page_has_it_made_anew_and_packed_all_the_same(string path, string? header = null, string value = "")
    {
        // A page that no other test asks for: what is asked for again and again is packed tighter in the end, and so has another length.
        var page = path.Split('?')[0];
        var kept = await GetAsync(page, ("Accept-Encoding", "br"));
        var made = await _site.RendersAsync(page);
        for (var again = 0; again < 2; again++)
        {
            var (answer, body) = await GetAsync(path, [("Accept-Encoding", "br"), .. header is null ? [] : new[] { (header, value) }]);
            Assert.Equal(Lines(kept.Answer), Lines(answer));
            Assert.Equal(Unpack("br", kept.Body), Unpack("br", body));

            var known = await GetAsync(
                path, [("If-None-Match", kept.Answer.Headers.ETag!.ToString()), .. header is null ? [] : new[] { (header, value) }]);
            Assert.Equal(HttpStatusCode.NotModified, known.Answer.StatusCode);
        }

        // With a cookie the pages are not counted.
        Assert.True(header == "Cookie" || await _site.RendersAsync(page) == made + 4);
    }

    [Theory]
    [InlineData("/en/feeds", "Authorization", "Bearer x")]
    [InlineData("/en/feeds", "X-Requested-With", "XMLHttpRequest")]
    [InlineData("/health/live")]
    [InlineData("/")]
    public async Task What_is_asked_for_in_another_way_is_neither_kept_nor_answered_from_what_is(
        string path, string? header = null, string value = "")
    {
        await GetAsync("/en/feeds");
        var made = await _site.RendersAsync(path);
        for (var again = 0; again < 2; again++)
        {
            await (header is null ? GetAsync(path) : GetAsync(path, (header, value)));
        }

        var (answer, _) = await (header is null ? GetAsync(path) : GetAsync(path, (header, value)));
        Assert.DoesNotContain("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal(made + 3, await _site.RendersAsync(path));
    }

    private static string Lines(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key != "Date")
        .Select(header => $"{header.Key}: {string.Join(',', header.Value)}")
        .Order(StringComparer.Ordinal));

    private static byte[] Unpack(string? coding, byte[] bytes)
    {
        using var packed = new MemoryStream(bytes);
        using Stream stream = coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private async Task<string> StylesheetAsync() =>
        (await CrawledPage.GetAsync(_site.Reader, "/en")).Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

    private async Task<(HttpResponseMessage Answer, byte[] Body)> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await _site.Reader.SendAsync(request);
        return (answer, await answer.Content.ReadAsByteArrayAsync());
    }
}

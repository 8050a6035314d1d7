using System.Net;
using System.Net.Http.Headers;
using SwanOrchard.Core.Http;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>Published copies where people read them: from a disk, and from nginx.</summary>
public sealed class PublishedCopyTests(Sites sites) : IDisposable
{
    private readonly TempFolder _folder = new();
    private string? _copy;

    public void Dispose()
    {
        _folder.Dispose();
        if (_copy is not null)
        {
            Directory.Delete(_copy, recursive: true);
        }
    }

    [Fact]
    public async Task From_a_disk_every_link_works_and_nothing_complains()
    {
        _copy = await Copies.PublishAsync(_folder, "--relative");
        var start = new Uri(new UriBuilder("file", "") { Path = Path.Combine(_copy, "index.html") }.Uri.AbsoluteUri);
        await using var tab = await sites.OpenAsync(start, 360);
        var seen = new HashSet<string>();
        var open = new Queue<string>([start.AbsoluteUri]);
        while (open.TryDequeue(out var url))
        {
            if (!seen.Add(url))
            {
                continue;
            }

            Assert.True(File.Exists(Uri.UnescapeDataString(new Uri(url).AbsolutePath)), url);
            if (!url.EndsWith(".html", StringComparison.Ordinal))
            {
                continue;
            }

            // Where a former address leads on by itself, it is the page that is looked at.
            await tab.Page.GotoAsync(url);
            foreach (var link in
                await tab.Page.EvaluateAsync<string[]>(
                    "() => [...document.querySelectorAll('a[href]')].map(a => a.href).filter(h => h.startsWith('file:'))"))
            {
                open.Enqueue(link.Split('#')[0]);
            }

            Assert.Equal(
                0,
                await tab.Page.EvaluateAsync<int>(
                    "() => [...document.images].filter(i => i.loading !== 'lazy' && !i.naturalWidth).length"));
        }

        Assert.True(seen.Count > 100, $"Only {seen.Count} pages.");
        Faults.None(tab.Faults);
    }

    [Fact]
    public async Task Behind_nginx_it_answers_as_the_live_site_does()
    {
        Assert.SkipWhen(Nginx.Program is null, "There is no nginx on this system.");
        var port = Nginx.FreePort();
        _copy = await Copies.PublishAsync(_folder, "--base-url", $"http://127.0.0.1:{port}");
        await using var nginx = await Nginx.StartAsync(_folder.Path, _copy, _copy, port);
        using var client = new HttpClient(
            new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        { BaseAddress = nginx.Address };
        string[] missing = ["/en/nope", "/ru/nope"];
        var answers = await Crawl.RunAsync(client, [.. missing, "/en/rss.xml", "/ru/feed.json"]);
        var rules = new ReaderRules(answers, nginx.Address);

        Assert.True(answers.Count > 150, $"Only {answers.Count} addresses.");
        Faults.None([.. rules.DeadLinks(missing), .. rules.BrokenData(), .. rules.UnmarkedLanguages(), .. rules.Unsafe()]);
        Assert.All(missing, path => Assert.Equal(HttpStatusCode.NotFound, answers[path].Status));
        Assert.Equal("ru", answers["/ru/nope"].Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("application/rss+xml; charset=utf-8", answers["/en/rss.xml"].MediaType);
        Assert.Equal("application/feed+json", answers["/ru/feed.json"].MediaType);
        await SeeHeadersAsync(client, answers.Keys);
        await SeeRedirectsAsync(client);
        Assert.False(
            File.Exists(Path.Combine(_folder.Path, "access.log")) && new FileInfo(Path.Combine(_folder.Path, "access.log")).Length > 0);
        Assert.DoesNotContain("127.0.0.1", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "error.log")), StringComparison.Ordinal);

        await using var tab = await sites.OpenAsync(nginx.Address, 360);
        foreach (var path in answers.Values.Where(answer => answer.IsPage && answer.Status == HttpStatusCode.OK)
            .Select(answer => answer.Path))
        {
            await tab.GoAsync(path[1..]);
        }

        Faults.None(tab.Faults);
    }

    [Fact]
    public async Task Below_a_path_of_nginx_every_link_works_too()
    {
        Assert.SkipWhen(Nginx.Program is null, "There is no nginx on this system.");
        var port = Nginx.FreePort();
        var below = Directory.CreateDirectory(Path.Combine(_folder.Path, "root")).FullName;
        _copy = await Copies.PublishAsync(_folder, "--base-url", $"http://127.0.0.1:{port}/a/copy/");
        Directory.CreateDirectory(Path.Combine(below, "a"));
        Directory.CreateSymbolicLink(Path.Combine(below, "a", "copy"), _copy);
        await using var nginx = await Nginx.StartAsync(_folder.Path, below, _copy, port);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = nginx.Address };

        var answers = await Crawl.RunAsync(client, "/a/copy/", "/a/copy/ru/nope");

        string[] outside = ["/", "/robots.txt", "/sitemap.xml", "/a/copy/ru/nope"];
        Assert.True(answers.Count > 150, $"Only {answers.Count} addresses.");
        Assert.All(answers.Keys.Except(outside), path => Assert.StartsWith("/a/copy/", path));
        Faults.None(
            answers.Values.Where(answer => answer.Status != HttpStatusCode.OK && !outside.Contains(answer.Path))
                .Select(answer => $"{answer.Path} answers {answer.Status}"));
        Assert.Equal("ru", answers["/a/copy/ru/nope"].Document.DocumentElement.GetAttribute("lang"));
    }

    private static async Task SeeHeadersAsync(HttpClient client, IEnumerable<string> addresses)
    {
        var asset = addresses.First(path => path.EndsWith(".css", StringComparison.Ordinal));
        var media = addresses.First(path => path.StartsWith("/media/", StringComparison.Ordinal));
        foreach (var path in new[] { "/", "/en", "/en/nope", "/en/", "/en/rss.xml", "/sitemap.xml", asset, media, "/media/nope.png" })
        {
            using var answer = await client.GetAsync(path);
            var headers = ReaderHeaders.For(ReaderHeaders.KindOf(path, answer.Content.Headers.ContentType?.ToString(), "SwanTheme"));
            Assert.All(headers, header => Assert.True(
                answer.Headers.TryGetValues(header.Key, out var values)
                    && values.SequenceEqual([header.Value]), $"{path} without {header.Key}: {header.Value}"));
            if (answer.Headers.ETag is { } tag && answer.StatusCode == HttpStatusCode.OK)
            {
                using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { tag } } };
                using var same = await client.SendAsync(again);
                Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
                Assert.All(headers, header => Assert.Equal([header.Value], same.Headers.GetValues(header.Key)));
            }
        }

        using var kept = await client.GetAsync(asset);
        Assert.Equal("public, max-age=31536000, immutable", kept.Headers.CacheControl!.ToString());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en")
        {
            Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("gzip") } },
        };
        using var packed = await client.SendAsync(request);
        Assert.Equal(["gzip"], packed.Content.Headers.ContentEncoding);
    }

    private static async Task SeeRedirectsAsync(HttpClient client)
    {
        const string article = "/en/news/kyrgyzstan-sex-workers-get-together-to-learn-and-unite";
        foreach (var (path, target) in new[]
        {
            ("/en/node/1517", article), ("/en/node/1517/", article), ("/en/", "/en"), ("/en/index.html", "/en"), ("/index.html", "/"), (
                "/ru/news/?x=1", "/ru/news?x=1"),
        })
        {
            using var answer = await client.GetAsync(path);
            Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
            Assert.Equal(target, answer.Headers.Location!.OriginalString);
        }

        using var split = await client.GetAsync("/en/%0d%0aX-Injected:%20yes/");
        Assert.Equal(HttpStatusCode.NotFound, split.StatusCode);
        Assert.False(split.Headers.Contains("X-Injected"));
    }
}

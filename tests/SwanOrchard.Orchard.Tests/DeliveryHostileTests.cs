using System.Globalization;
using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Requests that are made to spoil what others get.</summary>
public sealed class DeliveryHostileTests : IClassFixture<SlowSiteFixture>
{
    private static readonly string[] s_absolute = [
        "/en/about", "/en/rss.xml", "/en/feed.json", "/sitemap.xml", "/robots.txt", "/ru/nothing"
    ];

    private readonly SlowSite _site;

    public DeliveryHostileTests(SlowSiteFixture fixture) => _site = fixture.Site;

    private string Honest => _site.Host.Address.Authority;

    [Fact]
    public async Task A_forged_host_is_answered_to_its_sender_alone()
    {
        foreach (var path in s_absolute)
        {
            foreach (var lines in new[]
            {
                "Host: evil.example",
                $"Host: {Honest}\nX-Forwarded-Host: evil.example\nX-Forwarded-Proto: https\nX-Forwarded-Prefix: /evil",
                $"Host: {Honest}\nX-Original-URL: /evil\nX-Rewrite-URL: /evil\nX-HTTP-Method-Override: POST\nForwarded: host=evil.example",
                $"Host: {Honest}\nX-Forwarded-Host: a\\r\\nevil: 1",
                "Host: evil.example:80",
                $"Host: {Honest}\nReferer: https://evil.example/\nUser-Agent: evil\nAccept-Language: evil\nX-Forwarded-For: evil",
            })
            {
                await SendAsync($"GET {path} HTTP/1.1\n{lines}");
            }
        }

        foreach (var path in s_absolute)
        {
            var answer = await SendAsync($"GET {path} HTTP/1.1\nHost: {Honest}");
            Assert.DoesNotContain("evil", answer, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(answer, await SendAsync($"GET {path} HTTP/1.1\nHost: {Honest}"));
        }
    }

    [Theory]
    [InlineData("Host: a\"onload=evil")]
    [InlineData("Host: evil.example/path")]
    [InlineData("Host: evil example")]
    [InlineData("Host: evil.example\n Folded: yes")]
    [InlineData("Host: one.example\nHost: two.example")]
    [InlineData("X-No-Host: 1")]
    public async Task A_host_that_is_none_is_refused(string lines) =>
        Assert.StartsWith("HTTP/1.1 400", await SendAsync($"GET /en HTTP/1.1\n{lines}"), StringComparison.Ordinal);

    [Fact]
    public async Task So_is_none_at_all_which_HTTP_1_0_allows() =>
        Assert.StartsWith("HTTP/1.1 400", await SendAsync("GET /en HTTP/1.0"), StringComparison.Ordinal);

    [Fact]
    public async Task What_only_hostile_clients_send_leaves_the_page_as_it_is()
    {
        var page = await SendAsync($"GET /en/safety HTTP/1.1\nHost: {Honest}");
        string[] requests =
        [
            "GET /en/safety HTTP/1.0",
            $"GET /en/safety HTTP/1.0\nHost: {Honest}",
            $"GET /en/safety HTTP/1.1\nHost: {Honest}\nContent-Length: 4\n\nevil",
            $"GET /en/safety HTTP/1.1\nHost: {Honest}\nTransfer-Encoding: chunked\n\n4\nevil\n0\n\n",
            $"GET http://evil.example/en/safety HTTP/1.1\nHost: {Honest}",
            $"GET http://evil.example/en/safety HTTP/1.1\nHost: evil.example",
            $"GET /en/safety?evil HTTP/1.1\nHost: {Honest}",
            $"GET /en/safety%3Fevil HTTP/1.1\nHost: {Honest}",
            $"GET /en/safety%0A%0Devil HTTP/1.1\nHost: {Honest}",
            $"GET /en/safety#evil HTTP/1.1\nHost: {Honest}",
            $"GET /en//safety HTTP/1.1\nHost: {Honest}",
            $"GET /evil/../en/safety HTTP/1.1\nHost: {Honest}",
            $"GET /{new string('e', 5000)} HTTP/1.1\nHost: {Honest}",
            $"HEAD /en/safety HTTP/1.1\nHost: {Honest}",
            $"POST /en/safety HTTP/1.1\nHost: {Honest}\nContent-Length: 0",
            $"GET /en/safety HTTP/1.1\nHost: {Honest}\nIf-None-Match: {new string('"', 3000)}",
            $"GET /en/safety HTTP/1.1\nHost: {Honest}\nRange: bytes=0-3,-5,9-",
            $"GET /en/safety HTTP/1.1\nHost: {Honest}\nAccept-Encoding: {string.Concat(Enumerable.Repeat("br;q=0,", 500))}",
            $"GET /en/safety HTTP/1.1\nHost: {Honest}\nCookie: a=b",
        ];
        foreach (var request in requests)
        {
            var answer = await SendAsync(request);
            Assert.DoesNotMatch("^HTTP/1.[01] 5", answer);
            Assert.Equal(page, await SendAsync($"GET /en/safety HTTP/1.1\nHost: {Honest}"));
        }
    }

    [Fact]
    public async Task Thousands_of_addresses_where_nothing_is_neither_fill_the_memory_nor_push_pages_out()
    {
        await using var small = await SlowSite.StartAsync(
            new Dictionary<string, string> { ["OrchardCore__SwanOrchard_OutputCache__MemoryMegabytes"] = "1" });
        await small.Reader.GetStringAsync("/en");
        await FloodAsync(small, 0, 500);
        var before = await small.MemoryAsync();
        await FloodAsync(small, 500, 2500);

        // A page that is not there is 10 kilobytes with its packed bodies: all would be 25 megabytes.
        Assert.InRange(await small.MemoryAsync() - before, long.MinValue, 8_000_000);
        var renders = await small.RendersAsync("/en");
        await small.Reader.GetStringAsync("/en");
        Assert.Equal(renders, await small.RendersAsync("/en"));
    }

    [Fact]
    public async Task Hundreds_of_invented_hosts_do_not_push_the_sites_own_pages_out()
    {
        await using var small = await SlowSite.StartAsync(
            new Dictionary<string, string> { ["OrchardCore__SwanOrchard_OutputCache__MemoryMegabytes"] = "1" });
        string[] own = ["swan.example", small.Host.Address.Authority];
        foreach (var host in own)
        {
            await AskAsync(host);
        }

        for (var number = 0; number < 200; number++)
        {
            await AskAsync(string.Create(CultureInfo.InvariantCulture, $"evil{number}.example"));
            await AskAsync(string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{number + 1}"));
        }

        var renders = await small.RendersAsync("/en");
        foreach (var host in own)
        {
            await AskAsync(host);
        }

        Assert.Equal(renders, await small.RendersAsync("/en"));

        async Task AskAsync(string host) => Assert.StartsWith(
            "HTTP/1.1 200", await RawHttp.SendAsync(
                small.Host.Address, $"GET /en HTTP/1.1\nHost: {host}\nConnection: close\n\n"), StringComparison.Ordinal);
    }

    private static Task FloodAsync(SlowSite site, int from, int to) => Parallel.ForEachAsync(
        Enumerable.Range(from, to - from),
        new ParallelOptions { MaxDegreeOfParallelism = 8 },
        async (number, _) => Assert.Equal(
            HttpStatusCode.NotFound,
            (await CrawledPage.GetAsync(site.Reader, string.Create(CultureInfo.InvariantCulture, $"/en/nothing-{number}"))).Status));

    // Without the date.
    private async Task<string> SendAsync(string request)
    {
        var head = request.Split("\n\n");
        head[0] += "\nConnection: close\n\n";
        var answer = await RawHttp.SendAsync(_site.Host.Address, string.Concat(head[0], string.Join("\n\n", head[1..])));
        return string.Join('\n', answer.Split("\r\n").Where(line => !line.StartsWith("Date:", StringComparison.Ordinal)));
    }
}

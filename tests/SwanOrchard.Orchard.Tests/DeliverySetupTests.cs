using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The output cache of sites that are set up in other ways.</summary>
public sealed class DeliverySetupTests
{
    private static readonly string[] s_ticked = ["true"];

    [Fact]
    public async Task Behind_a_proxy_pages_are_known_by_the_address_that_it_tells_and_nothing_else_decides()
    {
        await using var site = await SlowSite.StartAsync();
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        await admin.PressAsync("/Admin/Features", "/Admin/Features/OrchardCore.ReverseProxy/Enable");
        var form = await admin.OpenAsync("/Admin/Settings/ReverseProxy");
        var boxes = form.Element.QuerySelectorAll("input[type=checkbox][name*='EnableXForwarded']")
            .Select(box => box.GetAttribute("name")!);
        Assert.Empty((await form.SubmitAsync(boxes.ToDictionary(name => name, _ => s_ticked))).Errors);

        // The attempts come first, before there is anything in the cache.
        Assert.Contains(
            "https://evil.example/en/about", await GetAsync("X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https"),
            StringComparison.Ordinal);
        await GetAsync("X-Forwarded-Proto: https", "X-Forwarded-For: no address");
        Assert.DoesNotContain("evil", await GetAsync("X-Forwarded-Proto: evil"), StringComparison.Ordinal);
        await GetAsync("X-Forwarded-Proto: https", "X-Forwarded-Proto: http");

        var host = site.Host.Address.Authority;
        for (var again = 0; again < 2; again++)
        {
            Assert.Contains($"href=\"http://{host}/en/about\"", await GetAsync(), StringComparison.Ordinal);
            Assert.Contains(
                $"href=\"https://{host}/en/about\"", await GetAsync("X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.1"),
                StringComparison.Ordinal);
            Assert.Contains(
                "href=\"https://swan.example/en/about\"", await GetAsync("X-Forwarded-Proto: https", "X-Forwarded-Host: swan.example"),
                StringComparison.Ordinal);
        }

        var renders = await site.RendersAsync("/en/about");
        await GetAsync("X-Forwarded-Proto: https", "X-Forwarded-For: 198.51.100.7");
        Assert.Equal(renders, await site.RendersAsync("/en/about"));

        // The cookies of the admin are for HTTPS alone then.
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Login");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var login = await site.Reader.SendAsync(request);
        Assert.All(login.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.Ordinal));

        async Task<string> GetAsync(params string[] headers)
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, "/en/about");
            foreach (var header in headers)
            {
                var colon = header.IndexOf(':', StringComparison.Ordinal);
                asked.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 2)..]);
            }

            using var answer = await site.Reader.SendAsync(asked);
            return await answer.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task Only_the_hosts_that_the_owner_has_set_are_kept()
    {
        await using var site = await SlowSite.StartAsync();
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        var form = await admin.OpenAsync("/Admin/Settings/newsroom");
        var name = form.Element.QuerySelector("input[name$='.CanonicalAddress']")!.GetAttribute("name")!;
        var onion = name.Replace("CanonicalAddress", "OnionAddress", StringComparison.Ordinal);
        Assert.Empty(
            (await form.SubmitAsync(
                    new() { [name] = ["https://swan.example.org"], [onion] = [$"http://{ReaderSafetySite.Onion}/"] })).Errors);
        await AssertMakingsAsync(
            ("swan.example.org", 1), (ReaderSafetySite.Onion, 1), (site.Host.Address.Authority, 1),
            ("evil.example", 3), ("SWAN.example.org", 3), (
                "SWAN.example.org.evil.example", 3), ("swan.example.org:81", 3), ("127.0.0.1:81", 3), ($"a{ReaderSafetySite.Onion}", 3));

        // A name in another script travels in Punycode.
        Assert.Empty((await form.SubmitAsync(new() { [name] = ["https://лебедь.example:8443"], [onion] = [""] })).Errors);
        await AssertMakingsAsync(
            ("xn--90agbb1a0i.example:8443", 1), ("xn--90agbb1a0i.example", 3), ("swan.example.org", 3), (ReaderSafetySite.Onion, 3));

        async Task AssertMakingsAsync(params (string Host, int Makings)[] expected)
        {
            foreach (var (host, makings) in expected)
            {
                var before = await site.RendersAsync("/en/rss.xml");
                for (var again = 0; again < 3; again++)
                {
                    var answer = await RawHttp.SendAsync(
                        site.Host.Address, $"GET /en/rss.xml HTTP/1.1\nHost: {host}\nConnection: close\n\n");
                    Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
                    Assert.DoesNotContain("evil", answer, StringComparison.Ordinal);
                }

                Assert.Equal((host, before + makings), (host, await site.RendersAsync("/en/rss.xml")));
            }
        }
    }

    [Fact]
    public async Task Who_has_what_is_not_kept_is_told_so_too()
    {
        const string path = "/en/rss.xml";
        await using var site = await SlowSite.StartAsync(
            new Dictionary<string, string> { ["OrchardCore__SwanOrchard_OutputCache__PageKilobytes"] = "1" });
        var whole = await SendAsync(HttpMethod.Get);

        // A change of this very second has no date yet.
        for (var tries = 0; whole.Content.Headers.LastModified is null; tries++)
        {
            Assert.True(tries < 100, "The feed has no date.");
            await Task.Delay(100);
            whole = await SendAsync(HttpMethod.Get);
        }

        var made = await site.RendersAsync(path);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            foreach (var match in new[] { whole.Headers.ETag!.ToString(), $"\"other\", {whole.Headers.ETag.Tag}", "*" })
            {
                using var same = await SendAsync(method, ("If-None-Match", match), ("Range", "bytes=0-9"));
                Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
                Assert.Empty(await same.Content.ReadAsByteArrayAsync());
                Assert.Equal((whole.Headers.ETag, whole.Headers.CacheControl), (same.Headers.ETag, same.Headers.CacheControl));
                Assert.Equal("*", same.Headers.GetValues("Access-Control-Allow-Origin").Single());
            }

            using var since = await SendAsync(method, ("If-Modified-Since", "Fri, 31 Dec 2060 23:59:59 GMT"));
            Assert.Equal(HttpStatusCode.NotModified, since.StatusCode);

            // The tag decides alone.
            using var changed = await SendAsync(
                method, ("If-None-Match", "\"other\""), ("If-Modified-Since", "Fri, 31 Dec 2060 23:59:59 GMT"));
            Assert.Equal(
                (HttpStatusCode.OK, whole.Content.Headers.ContentLength), (changed.StatusCode, changed.Content.Headers.ContentLength));
        }

        Assert.Equal(made + 10, await site.RendersAsync(path));

        async Task<HttpResponseMessage> SendAsync(HttpMethod method, params (string Name, string Value)[] headers)
        {
            using var request = new HttpRequestMessage(method, path);
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            return await site.Reader.SendAsync(request);
        }
    }

    [Fact]
    public async Task Without_the_feature_nothing_is_kept_and_with_it_again_nothing_old_is_there()
    {
        await using var site = await SlowSite.StartAsync();
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        await site.Reader.GetStringAsync("/en");
        await admin.PressAsync("/Admin/Features", "/Admin/Features/SwanOrchard.OutputCache/Disable");
        var before = await site.RendersAsync("/en");
        for (var again = 0; again < 3; again++)
        {
            using var answer = await site.Reader.GetAsync("/en");
            Assert.Null(answer.Headers.ETag);
        }

        Assert.Equal(before + 3, await site.RendersAsync("/en"));
        await admin.PressAsync("/Admin/Features", "/Admin/Features/SwanOrchard.OutputCache/Enable");
        await site.Reader.GetStringAsync("/en");
        await site.Reader.GetStringAsync("/en");
        Assert.Equal(before + 4, await site.RendersAsync("/en"));

        // Another theme shows at once.
        await admin.PressAsync("/Admin/Themes", href => href.EndsWith("/Enable/TheTheme", StringComparison.OrdinalIgnoreCase));
        await admin.PressAsync("/Admin/Themes", "/Admin/Themes/SetCurrentTheme/TheTheme");
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(site.Reader, "/en")).Status);
    }

    [Fact]
    public async Task Two_tenants_on_one_host_have_their_own_pages_and_changes()
    {
        const string tenant = "OrchardCore__OrchardCore_AutoSetup__Tenants__";
        var environment = new Dictionary<string, string>();
        foreach (var (number, shell, prefix) in new[] { (0, "Default", ""), (1, "Second", "second") })
        {
            foreach (var (key, value) in new[]
            {
                ("ShellName", shell), ("RequestUrlPrefix", prefix), ("SiteName", $"Site {shell}"), ("SiteTimeZone", "Europe/Budapest"),
                ("AdminUsername", OrchardHost.AdminName), ("AdminEmail", "admin@example.org"), ("AdminPassword", OrchardHost.AdminPassword),
                ("DatabaseProvider", "Sqlite"), ("RecipeName", "SwanOrchard"),
            })
            {
                environment[$"{tenant}{number}__{key}"] = value;
            }
        }

        await using var site = await SlowSite.StartAsync(environment);
        for (var tries = 0; (await CrawledPage.GetAsync(site.Reader, "/second/en")).Status != HttpStatusCode.OK; tries++)
        {
            Assert.True(tries < 600, "The second tenant was not set up.");
            await Task.Delay(100);
        }

        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        for (var again = 0; again < 2; again++)
        {
            Assert.Contains("href=\"/en/news\"", await site.Reader.GetStringAsync("/en"), StringComparison.Ordinal);
            Assert.Contains("href=\"/second/en/news\"", await site.Reader.GetStringAsync("/second/en"), StringComparison.Ordinal);
        }

        var renders = await site.RendersAsync("/second/en");
        var form = await (await admin.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new() { ["TitlePart.Title"] = ["Of the first"] }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);
        Assert.Contains("Of the first", await site.Reader.GetStringAsync("/en"), StringComparison.Ordinal);
        Assert.DoesNotContain("Of the first", await site.Reader.GetStringAsync("/second/en"), StringComparison.Ordinal);
        Assert.Equal(renders, await site.RendersAsync("/second/en"));
    }
}

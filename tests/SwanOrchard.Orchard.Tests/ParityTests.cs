using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The CMS and the mirror show the same content in the same way.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class ParityTests(SeededSite site)
{
    private static readonly string[] s_more = [
        "/en/nope", "/ru/nope", "/nope", "/favicon.ico", "/rss.xml", "/sites/default/files/x.pdf", "/media/nope.png", "/Error",
        "/Error/404", "/en/news/page/2", "/en/node/1517", "/EN/News/", "/ru/countries/xx"
    ];

    [Fact]
    public async Task Every_address_of_a_crawl_is_the_same_on_both_hosts()
    {
        await using var mirror = await MirrorHost.StartAsync();
        using var mirrorClient = mirror.NewClient();

        var ours = await Crawl.RunAsync(site.Client, s_more);
        var theirs = await Crawl.RunAsync(mirrorClient, s_more);

        Assert.Equal(ours.Keys, theirs.Keys);
        Assert.Empty(Parity.Differences(ours, site.Host.Address, theirs, mirror.Address));
        Assert.True(ours.Count > 25, $"{ours.Count} addresses are too few.");
    }

    [Fact]
    public async Task Every_internal_link_of_a_crawl_leads_somewhere()
    {
        var pages = await Crawl.RunAsync(site.Client);
        Assert.All(pages.Values, page => Assert.True((int)page.Status < 400, $"{page.Path} answered {page.Status}"));
    }
}

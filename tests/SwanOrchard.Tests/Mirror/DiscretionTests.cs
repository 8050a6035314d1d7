using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class DiscretionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_tab_can_say_nothing_of_the_site_while_the_page_does()
    {
        var page = await PageAsync("""{ "DiscreetTitle": "Weather", "DiscreetIcon": true }""");

        Assert.Equal("Weather", page.Document.Title);
        Assert.Contains("discreet.svg", page.Document.QuerySelector("link[rel=icon]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Title of one in en", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Contains("/icon.svg", page.Document.QuerySelector("header img")!.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Left_as_it_is_the_tab_says_what_the_page_is()
    {
        var page = await PageAsync("{}");

        Assert.StartsWith("Title of one in en", page.Document.Title, StringComparison.Ordinal);
        Assert.Contains("/icon.svg", page.Document.QuerySelector("link[rel=icon]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/feeds", "your internet provider can see that this site is asked", "nobody")]
    [InlineData("/ru/feeds", "ваш провайдер видит обращения к этому сайту", "только эта")]
    public async Task The_page_of_feeds_says_who_can_know(string path, string said, string promised)
    {
        await using var mirror = await RunningMirror.StartAsync();
        var text = (await mirror.GetAsync(path)).MainText;

        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain(promised, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_onion_address_is_not_told_where_nobody_vouches_for_the_page()
    {
        var page = await PageAsync("""{ "OnionAddress": "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion" }""");

        Assert.Null(page.Header("Onion-Location"));
    }

    private async Task<Answer> PageAsync(string settings)
    {
        await using var mirror = await RunningMirror.StartAsync(new RecipeBuilder().Languages("en")
            .Setting("SwanSettings", JsonNode.Parse(settings)!)
            .Article("en", "one")
            .WriteTo(_folder));
        return await mirror.GetAsync("/en/news/one");
    }
}

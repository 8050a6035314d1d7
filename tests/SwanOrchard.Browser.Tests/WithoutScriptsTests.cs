using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>Readers who switch JavaScript off miss nothing.</summary>
public sealed class WithoutScriptsTests(Sites sites)
{
    // The button that copies the link needs a script, and is there with it alone.
    private const string Text = "() => { document.querySelector('.link')?.remove(); return document.body.innerText }";

    public static TheoryData<string> Hosts => Sites.Hosts;

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Every_kind_of_page_says_the_same_with_and_without(string host)
    {
        await using var with = await sites.OpenAsync(host, 360);
        await using var without = await sites.OpenAsync(host, 360, scripts: false);
        foreach (var path in PageTypes.OneOfEach)
        {
            await with.GoAsync(path);
            await without.GoAsync(path);
            Assert.Equal(await with.Page.EvaluateAsync<string>(Text), await without.Page.EvaluateAsync<string>(Text));
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_reader_finds_an_article_its_translation_and_older_news_by_links_alone(string host)
    {
        await using var tab = await sites.OpenAsync(host, 360, scripts: false);
        var page = tab.Page;
        await tab.GoAsync("en");

        await page.ClickAsync("header .menu a >> text=News");
        await page.ClickAsync(".pager .older");
        Assert.EndsWith("/en/news/page/2", page.Url, StringComparison.Ordinal);
        await page.ClickAsync(".pager .newer");
        await page.ClickAsync("main >> text=Three organizations");
        await page.ClickAsync(".languages a[lang=ru]");
        Assert.Equal("Три организации", await page.TextContentAsync("h1"));
        await page.ClickAsync(".facts a[href='/ru/organizations/nastyruonly']");
        await page.ClickAsync(".languages a[lang=en]");

        // What has no translation leads to its list, which says so to those who come that way, and to them alone.
        Assert.EndsWith("/en/organizations#not-translated", page.Url, StringComparison.Ordinal);
        Assert.True(await page.IsVisibleAsync("#not-translated"));
        await tab.GoAsync("en/organizations");
        Assert.False(await page.IsVisibleAsync("#not-translated"));
        Faults.None(tab.Faults);
    }
}

using System.Collections.Concurrent;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser;

/// <summary>Searching as readers do: on both hosts with and without scripts, and from a disk.</summary>
public sealed class SearchTests(Sites sites) : IDisposable
{
    private const string Article = "/ru/news/kyrgyzstan-seks-rabotnitsy-i-seks-rabotniki-uchatsya-i-obedinyayutsya";

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

    [Theory]
    [MemberData(nameof(Sites.Hosts), MemberType = typeof(Sites))]
    public async Task A_search_finds_the_same_with_and_without_scripts_and_asks_for_nothing_before(string host)
    {
        await using var scripted = await sites.OpenAsync(host, 360);
        var asked = new ConcurrentQueue<string>();
        scripted.Page.Request += (_, request) => asked.Enqueue(request.Url);
        await Axe.LoadAsync(scripted.Page);
        await scripted.GoAsync("ru/search");
        await scripted.Page.FillAsync("#words", "секс-работницами семинара");
        Assert.DoesNotContain(asked, url => url.Contains("/search/", StringComparison.Ordinal));
        var before = await scripted.Page.EvaluateAsync<int>("() => history.length");

        await scripted.Page.PressAsync("#words", "Enter");
        await scripted.Page.WaitForSelectorAsync(".results article");

        Assert.All(
            asked.Where(url => url.Contains("/search/", StringComparison.Ordinal)),
            url => Assert.Matches(@"/search/(map|[a-z2-7]{5}[0-9a-f]?)\.js$", url));
        Assert.Equal(before, await scripted.Page.EvaluateAsync<int>("() => history.length"));
        Assert.EndsWith("/ru/search", scripted.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await scripted.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        Assert.DoesNotContain("работниц", await scripted.Page.TitleAsync(), StringComparison.OrdinalIgnoreCase);
        var width = await scripted.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(width <= 360, $"The page is {width} pixels wide.");
        Faults.None(await Axe.RunAsync(scripted.Page, Axe.All));
        Faults.None(scripted.Faults);
        var found = await ResultsAsync(scripted);

        await using var plain = await sites.OpenAsync(host, 360, scripts: false);
        await plain.GoAsync("ru/search");
        await plain.Page.FillAsync("#words", "секс-работницами семинара");
        await plain.Page.PressAsync("#words", "Enter");
        await plain.Page.WaitForSelectorAsync(".results article");
        Assert.EndsWith("/ru/search", plain.Page.Url, StringComparison.Ordinal);
        Assert.Equal(found, await ResultsAsync(plain));
        Assert.Equal(await scripted.Page.InnerTextAsync("form [role=status]"), await plain.Page.InnerTextAsync("form [role=status]"));
        Faults.None(plain.Faults);
        Assert.StartsWith(Article, found[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_disk_it_finds_opens_and_suggests()
    {
        _copy = await Copies.PublishAsync(_folder, "--relative");
        var page = new Uri(new UriBuilder("file", "") { Path = Path.Combine(_copy, "ru", "search", "index.html") }.Uri.AbsoluteUri);
        await using var tab = await sites.OpenAsync(page, 360);
        await tab.Page.GotoAsync(page.AbsoluteUri);

        await tab.Page.FillAsync("#words", "Кыргизстан");
        await tab.Page.ClickAsync("form button >> nth=0");
        await tab.Page.ClickAsync("[name=near]:visible");
        await tab.Page.WaitForSelectorAsync(".results article");
        var first = await tab.Page.GetAttributeAsync(".results a", "href");
        await tab.Page.ClickAsync(".results a >> nth=0");

        Assert.NotNull(first);
        Assert.True(File.Exists(Uri.UnescapeDataString(new Uri(tab.Page.Url).AbsolutePath)), tab.Page.Url);
        Faults.None(tab.Faults);
    }

    [Fact]
    public async Task A_copy_without_scripts_shows_the_years_and_says_why()
    {
        _copy = await Copies.PublishAsync(_folder, "--relative");
        var page = new Uri(new UriBuilder("file", "") { Path = Path.Combine(_copy, "en", "search", "index.html") }.Uri.AbsoluteUri);
        await using var tab = await sites.OpenAsync(page, 360, scripts: false);
        await tab.Page.GotoAsync(page.AbsoluteUri);

        Assert.False(await tab.Page.IsVisibleAsync("#words"));
        Assert.Contains("your browser’s own search", await tab.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await tab.Page.ClickAsync("main .inline a >> nth=0");
        Assert.Matches(@"/en/news/\d{4}/index\.html$", tab.Page.Url);
        Faults.None(tab.Faults);
    }

    private static Task<string[]> ResultsAsync(Tab tab) => tab.Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('.results article')].map(card => card.querySelector('a').pathname + ' ' + card.innerHTML"
        + ".replace(/ href=\"[^\"]*\"/g, '').replace(/>\\s+</g, '><').replace(/&nbsp;/g, ' '))");
}

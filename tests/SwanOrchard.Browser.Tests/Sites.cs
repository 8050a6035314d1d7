using Microsoft.Playwright;
using SwanOrchard.Tests.Browser;
using SwanOrchard.Tests.Shared;
using Xunit;

[assembly: AssemblyFixture(typeof(Sites))]

namespace SwanOrchard.Tests.Browser;

/// <summary>Both hosts with nasty content, and one browser, for all tests of this assembly.</summary>
public sealed class Sites : IAsyncLifetime
{
    private const int FewestPages = 80;

    private readonly TempFolder _folder = new();
    private Task<HostProcess> _mirror = null!;
    private Task<OrchardHost>? _cms;
    private Lazy<Task<SortedDictionary<string, CrawledPage>>> _answers = null!;
    private NeutralSite? _neutral;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    /// <summary>The two hosts, for theories.</summary>
    public static TheoryData<string> Hosts => [TwoHosts.MirrorName, TwoHosts.CmsName];

    /// <summary>Where readers of English leave to.</summary>
    public NeutralSite Neutral => _neutral!;

    public async ValueTask InitializeAsync()
    {
        // The CMS sets itself up while tests of the mirror run already.
        var recipe = NastyContent.SetupRecipe();
        _mirror = MirrorHost.StartAsync(SetupRecipe.WriteTo(_folder, recipe));
        _cms = OrchardHost.Missing is null
            ? OrchardHost.StartAsync(NastyContent.RecipeName, new Dictionary<string, string> { ["nasty.recipe.json"] = recipe })
            : null;
        _answers = new(async () =>
        {
            using var client = (await _mirror).NewClient();
            return await Crawl.RunAsync(client, [.. PageTypes.Missing]);
        });
        _playwright = await Playwright.CreateAsync();
        _neutral = await NeutralSite.StartAsync();
        (_browser, _missing) = await Chromium.LaunchAsync(_playwright, _neutral.BrowserArgument);
    }

    /// <summary>Where a host is; the test is skipped where it is not built.</summary>
    public async Task<Uri> AddressAsync(string host)
    {
        if (host == TwoHosts.MirrorName)
        {
            return (await _mirror).Address;
        }

        Assert.SkipWhen(_cms is null, $"{host}: {OrchardHost.Missing}");
        return (await _cms!).Address;
    }

    /// <summary>A crawl of the mirror, those addresses with it where nothing is. The CMS has the same, as its own tests prove.</summary>
    public Task<SortedDictionary<string, CrawledPage>> AnswersAsync() => _answers.Value;

    /// <summary>The paths of all pages. Of news that differ in a number alone, one stands for all.</summary>
    public async Task<IReadOnlyList<string>> PagesAsync()
    {
        string[] pages = [.. (await AnswersAsync()).Values
            .Where(answer => answer.IsPage
                && (!answer.Path.Contains("/nastymany", StringComparison.Ordinal)
                    || answer.Path.EndsWith("01", StringComparison.Ordinal)))
            .Select(answer => answer.Path)];

        // Where a fault hides the site, there is little to find fault with.
        Assert.True(pages.Length > FewestPages, $"The crawl found {pages.Length} pages: {string.Join(' ', pages)}");
        return pages;
    }

    /// <summary>A new tab, as of a browser just installed; the test is skipped where there is none.</summary>
    public async Task<Tab> OpenAsync(string host, int width, int height = 740, bool scripts = true) =>
        await OpenAsync(await AddressAsync(host), width, height, scripts);

    /// <summary>A new tab for a site somewhere else.</summary>
    public async Task<Tab> OpenAsync(Uri address, int width, int height = 740, bool scripts = true)
    {
        return await OpenAsync(
            address, new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = scripts });
    }

    /// <inheritdoc cref="OpenAsync(string,int,int,bool)"/>
    public async Task<Tab> OpenAsync(Uri address, BrowserNewContextOptions options)
    {
        Assert.SkipWhen(_browser is null, _missing ?? "");
        options.BaseURL = address.GetLeftPart(UriPartial.Authority);
        options.ColorScheme = ColorScheme.Light;
        options.IgnoreHTTPSErrors = true;
        var context = await _browser!.NewContextAsync(options);
        return new Tab(context, await context.NewPageAsync(), address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_neutral is not null)
        {
            await _neutral.DisposeAsync();
        }

        await (await _mirror).DisposeAsync();
        if (_cms is not null)
        {
            await (await _cms).DisposeAsync();
        }

        _folder.Dispose();
    }
}

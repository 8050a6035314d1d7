using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>The CMS as its recipe makes it, with people of each role to sit down at it.</summary>
public sealed class NewsDesk(Sites sites) : IAsyncLifetime
{
    public const string Editor = "eva";
    public const string SecondEditor = "emil";
    public const string Translator = "tanya";
    public const string Reporter = "rita";

    /// <summary>A reporter who has chosen a language in the menu, and keeps it.</summary>
    public const string ReporterWithLanguage = "karim";

    private static readonly string[] s_noFaults = [
        "status of 403", "status of 422", "/Preview/Draft failed", "/Preview/Draft:0:0", "Preview draft request failed 401",

        // A page that turns out to be a file.
        "/ExportSelected failed: net::ERR_ABORTED"
    ];

    private readonly Dictionary<string, string> _signedIn = [];
    private OrchardHost? _host;

    /// <summary>Where the CMS is; asking skips the test where there is none.</summary>
    public Uri Address
    {
        get
        {
            Assert.SkipWhen(_host is null, OrchardHost.Missing ?? "");
            return _host.Address;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (OrchardHost.Missing is not null)
        {
            return;
        }

        // Saving a form may take its time while other tests run.
        Assertions.SetDefaultExpectTimeout(30_000);
        _host = await OrchardHost.StartAsync(preparation: Staff.Newsroom);
    }

    /// <summary>
    /// A new tab in which nobody has signed in yet, of a browser that asks for a
    /// language; the test is skipped where there is no CMS or no browser.
    /// </summary>
    public Task<Tab> OpenAsync(string language = "en", int width = 1280, int height = 900, bool scripts = true) =>
        OpenAsync(language, width, height, state: null, scripts);

    /// <summary>A new tab in which someone has signed in before.</summary>
    public async Task<Tab> OpenAsAsync(
        string name, string language = "en", int width = 1280, int height = 900, bool scripts = true)
    {
        if (!_signedIn.TryGetValue(name, out var state))
        {
            await using var door = await OpenAsync();
            await SignInAsync(door.Page, name);
            _signedIn[name] = state = await door.Page.Context.StorageStateAsync();
        }

        return await OpenAsync(language, width, height, state, scripts);
    }

    /// <summary>
    /// Faults of a tab, but for what is none: refusals, and Orchard's preview, which asks for what is not
    /// right yet, lets go of what has changed, and may ask when one has just signed out.
    /// </summary>
    public static IEnumerable<string> FaultsOf(Tab tab) =>
        tab.Faults.Where(fault => !s_noFaults.Any(text => fault.Contains(text, StringComparison.Ordinal)));

    /// <summary>Names a person in a draft, to be found there: other tests take off the person of the seed.</summary>
    public static async Task NameAsync(Uri site, string person)
    {
        using var admin = await AdminSession.SignInAsync(site);
        var form = await admin.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = [$"Names {person}"],
                ["ArticlePart.Contacts[0].Name"] = [person],
                ["ArticlePart.Contacts[0].Email"] = [$"{person}@example.org"],
            },
            ("submit.Save", "submit.SaveAndContinue"));
        Faults.None(form.Errors);
    }

    /// <summary>Asks for the admin, is asked who one is, and says it.</summary>
    public static async Task SignInAsync(IPage page, string name)
    {
        await page.GotoAsync("/Admin");
        await page.FillAsync("[name='LoginForm.UserName']", name);
        await page.FillAsync("[name='LoginForm.Password']", name == OrchardHost.AdminName ? OrchardHost.AdminPassword : Staff.Password);
        await page.PressAsync("[name='LoginForm.Password']", "Enter");
        await page.WaitForURLAsync("**/Admin");
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    private Task<Tab> OpenAsync(string language, int width, int height, string? state, bool scripts) => sites.OpenAsync(Address, new()
    {
        Locale = language,
        ViewportSize = new() { Width = width, Height = height },
        StorageState = state,
        JavaScriptEnabled = scripts,

        // What fades is looked at once it has.
        ReducedMotion = ReducedMotion.Reduce,
    });
}

/// <summary>The tests that share one desk, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class NewsDeskTests : ICollectionFixture<NewsDesk>
{
    public const string Name = "News desk";
}

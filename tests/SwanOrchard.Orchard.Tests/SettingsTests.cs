using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The owner's settings, by the admin's form. Each test sets what no other looks at.</summary>
public sealed class SettingsTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task What_the_owner_sets_shows_on_the_next_page()
    {
        var reader = site.Client;
        using var admin = await AdminSession.SignInAsync(site.Host.Address);

        var form = await admin.OpenAsync("/Admin/Settings/newsroom");
        var prefix = Prefix(form);
        var tais = form.Element.QuerySelectorAll("option").Single(option => option.TextContent == "Tais Plus").GetAttribute("value")!;
        form = await form.SubmitAsync(new()
        {
            [prefix + "Owner"] = [tais],
            [prefix + "CanonicalAddress"] = ["https://swan.example.org/"],
            [prefix + "DiscreetTitle"] = ["Weather"],
            [prefix + "DiscreetIcon"] = ["true"],
            [prefix + "OnionAddress"] = [$"http://{ReaderSafetySite.Onion}/"],
            [prefix + "LeaveAddresses[0].Address"] = ["https://weather.example.org/"],
            [prefix + "Fallbacks"] = ["ky = ru\nde = ru"],
        });
        Assert.Empty(form.Errors);

        var page = (await CrawledPage.GetAsync(reader, "/en/about")).Document;
        Assert.Equal("Weather", page.Title);
        Assert.Contains("discreet.svg", page.QuerySelector("link[rel=icon]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(
            ReaderSafetySite.Onion,
            (await admin.OpenAsync("/Admin/Settings/newsroom")).Element.QuerySelector("[name$='.OnionAddress']")!.GetAttribute("value"));
        Assert.Equal("Tais Plus", page.QuerySelector("header .brand")!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll("header a[href*='swannet.example']"));
        Assert.Equal("https://swan.example.org/en/about", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("https://weather.example.org/", page.QuerySelector("a.leave")!.GetAttribute("href"));
        using var german = new HttpRequestMessage(HttpMethod.Get, "/");
        german.Headers.AcceptLanguage.ParseAdd("de-AT");
        using var answer = await reader.SendAsync(german);
        Assert.Equal("/ru", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_owner_says_how_many_items_a_feed_has_and_how_much_of_each()
    {
        var reader = site.Client;
        using var admin = await AdminSession.SignInAsync(site.Host.Address);
        Assert.Contains("content:encoded>", await reader.GetStringAsync("/en/rss.xml"), StringComparison.Ordinal);

        var form = await admin.OpenAsync("/Admin/Settings/newsroom");
        var prefix = Prefix(form);
        foreach (var wrong in new[] { "0", "201", "many", "" })
        {
            Assert.NotEmpty((await form.SubmitAsync(new() { [prefix + "ItemsPerFeed"] = [wrong] })).Errors);
        }

        form = await form.SubmitAsync(new() { [prefix + "ItemsPerFeed"] = ["1"], [prefix + "FullTextFeeds"] = ["false"] });
        Assert.Empty(form.Errors);
        var feed = await reader.GetStringAsync("/en/rss.xml");
        Assert.DoesNotContain("content:encoded>", feed, StringComparison.Ordinal);
        Assert.Contains("<description>Sex workers from eight", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_address_is_named_and_not_stored()
    {
        var reader = site.Client;
        using var admin = await AdminSession.SignInAsync(site.Host.Address);

        var form = await admin.OpenAsync("/Admin/Settings/newsroom");
        var prefix = Prefix(form);
        form = await form.SubmitAsync(new()
        {
            [prefix + "CanonicalAddress"] = ["javascript:alert(1)"],
            [prefix + "Fallbacks"] = ["ky ru"],
            [prefix + "OnionAddress"] = ["3" + ReaderSafetySite.Onion[1..]],
        });

        Assert.Contains(form.Errors, error => error.Contains("javascript:alert(1)", StringComparison.Ordinal));
        Assert.Contains(form.Errors, error => error.Contains("ky ru", StringComparison.Ordinal));
        Assert.Contains(form.Errors, error => error.Contains("is not an onion address", StringComparison.Ordinal));
        Assert.DoesNotContain("javascript:alert", (await CrawledPage.GetAsync(reader, "/en")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_leave_this_site_stands_at_its_language_and_every_hint_at_its_field()
    {
        var reader = site.Client;
        using var admin = await AdminSession.SignInAsync(site.Host.Address);

        var opened = await admin.OpenAsync("/Admin/Settings/newsroom");
        var prefix = Prefix(opened);
        Assert.All(opened.Element.QuerySelectorAll(".hint"), hint =>
            Assert.NotEmpty(opened.Element.QuerySelectorAll($"[aria-describedby='{hint.Id}']")));
        var form = await opened.SubmitAsync(new() { [prefix + "LeaveAddresses[1].Address"] = ["weather"] });
        Assert.Contains("weather", FormsTests.Message(form, prefix + "LeaveAddresses[1].Address"), StringComparison.Ordinal);
        Assert.True(string.IsNullOrEmpty(FormsTests.Message(form, prefix + "LeaveAddresses[0].Address")));

        // A language twice, none at all, one the site does not have.
        foreach (var language in new[] { "en", "", "fr" })
        {
            form = await opened.SubmitAsync(new()
            {
                [prefix + "LeaveAddresses[0].Address"] = ["https://first.example.org/"],
                [prefix + "LeaveAddresses[1].Language"] = [language],
                [prefix + "LeaveAddresses[1].Address"] = ["https://second.example.org/"],
            });
            Assert.Empty(form.Errors);
            Assert.Equal(
                "https://first.example.org/",
                (await CrawledPage.GetAsync(reader, "/en/about")).Document.QuerySelector("a.leave")!.GetAttribute("href"));

            // Russian has none now, and takes that of the default language.
            Assert.Equal(
                "https://first.example.org/",
                (await CrawledPage.GetAsync(reader, "/ru/about")).Document.QuerySelector("a.leave")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task What_is_no_address_and_came_by_a_recipe_becomes_no_link()
    {
        const string Name = "AddressTest";
        var recipe = JsonNode.Parse(SetupRecipe.Write(Name, [], "en", "ru"))!;
        var settings = recipe["steps"]!.AsArray().Single(step => step!["name"]!.GetValue<string>() == "settings")!["SwanSettings"]!;
        settings["CanonicalAddress"] = "javascript:alert(1)";
        settings["LeaveAddresses"]!["en"] = "//evil.example";
        await using var host = await OrchardHost.StartAsync(
            Name, new Dictionary<string, string> { ["address.recipe.json"] = recipe.ToJsonString() }, shared: false);
        using var reader = host.Process.NewClient();

        var page = (await CrawledPage.GetAsync(reader, "/en")).Body;

        Assert.DoesNotContain("evil.example", page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
        Assert.Contains("https://ru.wikipedia.org/", (await CrawledPage.GetAsync(reader, "/ru")).Body, StringComparison.Ordinal);
    }

    private static string Prefix(AdminForm form) =>
        form.Element.QuerySelector("select[name$='.Owner']")!.GetAttribute("name")![..^"Owner".Length];
}

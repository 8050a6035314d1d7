using System.Text.Json.Nodes;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class ContentErrorTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, Action<RecipeBuilder>, string[]> Wrong => new()
    {
        {
            "two at one path",
            r => r.Page("en", "a").Page("en", "a", i => i.Set("other")),
            ["steps[1].Data[1] (test000002, “a”)", "“en/a”", "steps[1].Data[0] (test000001, “a”)"]
        },
        {
            "two of one language in a set",
            r => r.Page("en", "a", i => i.Set("s")).Page("en", "b", i => i.Set("s")),
            ["Data[1] (test000002, “b”)", "LocalizationPart", "“s”", "“en”"]
        },
        { "language the site lacks", r => r.Page("de", "a"), ["Data[0]", "LocalizationPart.Culture", "“de”", "en, ru"] },
        { "language nobody knows", r => r.Page("qq", "a"), ["Data[0]", "LocalizationPart.Culture", "“qq”"] },
        {
            "path of another type",
            r => r.Article("en", "a", i => i.Path("en/organizations/a")),
            ["Data[0]", "AutoroutePart.Path", "“en/organizations/a”", "“en/news/…”"]
        },
        { "path of another language", r => r.Page("en", "a", i => i.Path("ru/a")), ["AutoroutePart.Path", "“ru/a”"] },
        { "reserved slug", r => r.Page("en", "news"), ["AutoroutePart.Path", "“en/news”"] },
        { "address of another language's home", r => r.Page("en", "a", i => i.Path("ru")), ["AutoroutePart.Path", "“ru”"] },
        { "no path", r => r.Page("en", "a", i => i.Path("")), ["AutoroutePart.Path", "no address"] },
        {
            "wrong date",
            r => r.Article("en", "a", i => i.Part("ArticlePart", "EventStart", "15 May")),
            ["Data[0] (test000001, “a”)", "ArticlePart.EventStart"]
        },
        { "wrong shape", r => r.Article("en", "a", i => i.Part("ArticlePart", "Places", "Bishkek")), ["ArticlePart.Places"] },
        {
            "title that is no text",
            r => r.Page("en", "a", i => i.Part("TitlePart", "Title", 7)),
            ["TitlePart.Title", "a text is expected"]
        },
        { "unknown role", r => r.Organization("en", "a", i => i.Part("OrganizationPart", "Role", "King")), ["OrganizationPart.Role"] },
        { "wrong moment", r => r.Page("en", "a", i => i.Json["ModifiedUtc"] = "yesterday"), ["ModifiedUtc"] },
        { "script in an id", r => r.Page("en", "a", i => i.Json["ContentItemId"] = "[js: uuid()]"), ["ContentItemId"] },
        { "time zone", r => r.Setting("TimeZoneId", "Mars/Olympus"), ["steps[0].TimeZoneId", "“Mars/Olympus”"] },
        { "site language nobody knows", r => r.Languages("en", "qq"), ["steps[0].LocalizationSettings", "“qq”"] },
        {
            "dates the wrong way round",
            r => r.Article("en", "a", i => i.Part("ArticlePart", "EventStart", "2009-05-16").Part("ArticlePart", "EventEnd", "2009-05-15")),
            ["Data[0]", "ArticlePart.EventEnd"]
        },
        {
            "a script to leave by",
            r => r.Setting(
                "SwanSettings",
                JsonNode.Parse("""{ "LeaveAddresses": { "en": "https://weather.example/", "ru": "javascript:alert(1)" } }""")!),
            ["steps[0].SwanSettings.LeaveAddresses.ru", "“javascript:alert(1)” is no http or https address"]
        },
        {
            "a host without a scheme to leave by",
            r => r.Setting("SwanSettings", JsonNode.Parse("""{ "LeaveAddresses": { "en": "//evil.example" } }""")!),
            ["steps[0].SwanSettings.LeaveAddresses.en", "“//evil.example”"]
        },
        {
            "a script as the site's address",
            r => r.Setting("SwanSettings", JsonNode.Parse("""{ "CanonicalAddress": "javascript:alert(1)" }""")!),
            ["steps[0].SwanSettings.CanonicalAddress", "“javascript:alert(1)”"]
        },
        { "a file as the site's address", r => r.Setting("BaseUrl", "file:///etc"), ["steps[0].BaseUrl", "“file:///etc”"] },
        {
            "no fallbacks",
            r => r.Setting("SwanSettings", JsonNode.Parse("""{ "Fallbacks": null }""")!),
            ["steps[0].SwanSettings.Fallbacks: "]
        },
        {
            "no addresses to leave by",
            r => r.Setting("SwanSettings", JsonNode.Parse("""{ "LeaveAddresses": null }""")!),
            ["steps[0].SwanSettings.LeaveAddresses: "]
        },
        {
            "no languages",
            r => r.Setting("LocalizationSettings", JsonNode.Parse("""{ "SupportedCultures": null }""")!),
            ["steps[0].LocalizationSettings.SupportedCultures: "]
        },
        {
            "nothing among the languages",
            r => r.Setting("LocalizationSettings", JsonNode.Parse("""{ "SupportedCultures": ["en", null] }""")!),
            ["steps[0].LocalizationSettings.SupportedCultures[1]: null"]
        },
        {
            "no default language",
            r => r.Setting("LocalizationSettings", JsonNode.Parse("""{ "DefaultCulture": null }""")!),
            ["steps[0].LocalizationSettings.DefaultCulture: "]
        },
        {
            "nobody among the contacts",
            r => r.Article("en", "a", i => i.Part("ArticlePart", "Contacts", new JsonArray((JsonNode?)null))),
            ["Data[0] (test000001, “a”): ArticlePart.Contacts[0]: null"]
        },
        {
            "nothing among the places",
            r => r.Article("en", "a", i => i.Part("ArticlePart", "Places", new JsonArray("Osh", null))),
            ["ArticlePart.Places[1]: null"]
        },
        {
            "nothing among the organizations",
            r => r.Article("en", "a", i => i.Part("ArticlePart", "Organizations", new JsonArray((JsonNode?)null))),
            ["ArticlePart.Organizations[0]: null"]
        },
        {
            "nothing among the profiles",
            r => r.Organization("en", "a", i => i.Part("OrganizationPart", "Profiles", new JsonArray((JsonNode?)null))),
            ["OrganizationPart.Profiles[0]: null"]
        },
        {
            "nothing among the former addresses",
            r => r.Page("en", "a", i => i.Part("PathsPart", "Paths", new JsonArray((JsonNode?)null))),
            ["PathsPart.Paths[0]: null"]
        },
        { "no contacts", r => r.Article("en", "a", i => i.Part("ArticlePart", "Contacts", null)), ["ArticlePart.Contacts: "] },
        {
            "a name that is none",
            r => r.Article("en", "a", i => i.Part("ArticlePart", "Contacts", JsonNode.Parse("""[{ "Name": null }]"""))),
            ["ArticlePart.Contacts[0].Name: "]
        },
        {
            "settings of the wrong shape",
            r => r.Setting("SwanSettings", JsonNode.Parse("""{ "ItemsPerFeed": "many" }""")!),
            ["steps[0].SwanSettings.ItemsPerFeed"]
        },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task Wrong_content_is_refused_with_file_place_and_cause(string what, Action<RecipeBuilder> make, string[] said)
    {
        var recipe = new RecipeBuilder().Languages("en", "ru");
        make(recipe);
        var file = recipe.WriteTo(_folder);

        var error = await Assert.ThrowsAsync<ContentException>(() => RunningMirror.StartAsync(file));

        Assert.StartsWith(file + ": ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.All(said, part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData("{\n\"steps\": [\n  oops ]}", "line 3: this is not JSON")]
    [InlineData("", "line 1: this is not JSON")]
    [InlineData("[]", "this is no recipe")]
    [InlineData("{ \"name\": \"x\" }", "this is no recipe")]
    [InlineData("{ \"steps\": [ 1 ] }", "steps[0]: an object is expected")]
    [InlineData("{ \"steps\": [ { } ] }", "steps[0]: the step has no \"name\"")]
    [InlineData("{ \"steps\": [ { \"name\": \"content\" } ] }", "steps[0]: an array \"Data\" is expected")]
    [InlineData("{ \"steps\": [ { \"name\": \"content\", \"Data\": [ 1 ] } ] }", "steps[0].Data[0]: an object is expected")]
    [InlineData(
        "{ \"steps\": [ { \"name\": \"content\", \"Data\": [ {} ] } ] }", "steps[0].Data[0] (no id, “”): the item has no \"ContentType\"")]
    public async Task What_is_no_recipe_is_refused(string text, string said)
    {
        var file = _folder.Write("wrong.recipe.json", text);

        var error = await Assert.ThrowsAsync<ContentException>(() => RunningMirror.StartAsync(file));

        Assert.StartsWith($"{file}: {said}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_recipes_is_refused()
    {
        var error = await Assert.ThrowsAsync<ContentException>(() => RunningMirror.StartAsync(_folder.Path));

        Assert.Contains(_folder.Path, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_trailing_commas_and_other_steps_are_no_error()
    {
        var json = new RecipeBuilder().Languages("en").Page("en", "about").Json()
            .Replace(
                "\"steps\":[", "// A comment, as Orchard's own recipes have.\n\"steps\":[{\"name\":\"feature\",\"enable\":[\"X\",]},",
                StringComparison.Ordinal)
            .Replace("\"name\":\"content\"", "\"name\":\"Content\"", StringComparison.Ordinal);
        await using var mirror = await RunningMirror.StartAsync(_folder.Write("x.recipe.json", json));

        Assert.Equal(System.Net.HttpStatusCode.OK, (await mirror.GetAsync("/en/about")).Status);
    }
}

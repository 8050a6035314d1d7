using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Translations;

/// <summary>Readers of a translation are told in one line that its original has changed since, if the site wants that.</summary>
public sealed class BehindLineTests : IDisposable
{
    private const string On = """{ "TellsOfOutdatedTranslations": true }""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/ru/news/one")]
    [InlineData("/ru/organizations/group")]
    [InlineData("/ru/about")]
    public async Task A_translation_that_is_behind_says_since_when_and_leads_to_the_original(string path)
    {
        await using var mirror = await StartAsync(On, "2026-05-12T10:00:00Z");
        var line = Assert.Single((await mirror.GetAsync(path)).Document.QuerySelectorAll("main p.note"));
        Assert.StartsWith(
            "Этот перевод отстаёт от оригинала: тот изменился 12 мая 2026 г. ",
            string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        var link = line.QuerySelector("a")!;
        Assert.Equal(path.Replace("/ru/", "/en/", StringComparison.Ordinal), link.GetAttribute("href"));
        Assert.Equal("en", link.GetAttribute("hreflang"));
        Assert.Equal("Читать оригинал", link.TextContent);
    }

    [Theory]
    [InlineData("{}", "2026-05-12T10:00:00Z", "/ru/news/one")]
    [InlineData(On, "", "/ru/news/one")]
    [InlineData(On, "no moment at all", "/ru/news/one")]
    [InlineData(On, "2026-05-12T10:00:00Z", "/en/news/one")]
    public async Task Nothing_is_said_without_the_setting_of_what_is_in_step_and_of_the_original(string settings, string since, string path)
    {
        await using var mirror = await StartAsync(settings, since);
        Assert.Empty((await mirror.GetAsync(path)).Document.QuerySelectorAll("main p.note"));
    }

    [Fact]
    public void A_package_says_it_of_what_is_behind_and_no_word_of_what_is_not()
    {
        var page = new PageItem
        {
            Id = "id",
            Set = "set",
            Language = "ru",
            Path = "ru/about",
            Title = "О нас",
            OriginalLanguage = "en",
            BehindSinceUtc = new(2026, 5, 12, 10, 0, 0, DateTimeKind.Utc),
        };

        var written = ItemJson.Write(page, _ => true);
        Assert.Equal(page.BehindSinceUtc, ContentJson.Read("Page", "id", Stored(written), null, "en")!.BehindSinceUtc);
        Assert.DoesNotContain(
            "Behind", ItemJson.Write(page with { BehindSinceUtc = null }, _ => true).ToJsonString(), StringComparison.Ordinal);
    }

    private static JsonObject Stored(JsonObject written) => (JsonObject)JsonNode.Parse(written.ToJsonString())!;

    private Task<RunningMirror> StartAsync(string settings, string since)
    {
        void Original(RecipeItemBuilder item) => item.Part("TranslationPart", "OriginalCulture", "en");
        void Behind(RecipeItemBuilder item) => item
            .Part("TranslationPart", "OriginalCulture", "en")
            .Part("TranslationPart", "BehindSinceUtc", since);
        return RunningMirror.StartAsync(new RecipeBuilder().Languages("en", "ru")
            .Setting("SwanSettings", JsonNode.Parse(settings)!)
            .Article("en", "one", Original)
            .Article("ru", "one", Behind)
            .Organization("en", "group", Original)
            .Organization("ru", "group", Behind)
            .Page("en", "about", Original)
            .Page("ru", "about", Behind)
            .WriteTo(_folder));
    }
}

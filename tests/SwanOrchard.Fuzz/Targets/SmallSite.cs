using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>A little of all content there is, to be changed.</summary>
internal static class SmallSite
{
    public static string Recipe { get; } = new RecipeBuilder()
        .Languages("en", "ru")
        .Setting("SiteName", "Small")
        .Setting("TimeZoneId", "Europe/Budapest")
        .Setting("SwanSettings", Json(
            """{ "Owner": "x", "Fallbacks": { "ky": "ru" }, "LeaveAddresses": { "en": "https://example.org/" }, "ItemsPerFeed": 5 }"""))
        .Article("en", "one", item => item
            .Part("ArticlePart", "EventStart", "2009-05-15")
            .Part("ArticlePart", "Places", new JsonArray("Osh"))
            .Part("ArticlePart", "CountryCode", "KG")
            .Part("ArticlePart", "Contacts", Json("""[{ "Id": "1", "Name": "A", "Email": "a@example.org", "Published": true }]"""))
            .Part("ArticlePart", "MoreInfo", Json("""{ "Url": "https://example.org/", "Text": "More" }"""))
            .Part("PathsPart", "Paths", new JsonArray("en/node/1"))
            .Part("HtmlBodyPart", "Html", "<p>Text.</p>"))
        .Article("ru", "odin")
        .Organization("en", "swan", item => item
            .Part("OrganizationPart", "Profiles", Json("""[{ "Network": "Telegram", "Url": "https://t.me/a" }]""")))
        .Page("en", "about")
        .Menu("en", "News", "~/en/news")
        .Json();

    /// <summary>The mirror package of the site.</summary>
    public static byte[] Package { get; } = MakePackage();

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;

    private static byte[] MakePackage()
    {
        using var folder = new TempFolder();
        using var package = new MemoryStream();
        PackageMaker.WriteAsync(folder.Write("small.recipe.json", Recipe), package).GetAwaiter().GetResult();
        return package.ToArray();
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>A small site in which every kind of page and link there is stands once at the least.</summary>
public static class SampleSite
{
    public const string Picture = "pictures/a b.png";

    /// <summary>
    /// Content in two languages: lists of several pages, countries, organizations, feeds of two months, former addresses, media.
    /// </summary>
    public static RecipeBuilder Recipe()
    {
        var recipe = new RecipeBuilder().Languages("en", "ru")
            .Menu("en", "About", "~/en/about")
            .Menu("ru", "О нас", "~/ru/about")
            .Page("en", "about", item => item
                .Part(
                    "HtmlBodyPart", "Html",
                    "<p><a href=\"/EN/News/Story1/\">One</a> <a href=\"/en/news/page/2?x=1&amp;y=2#main\">two</a> <a "
                        + "href=\"/media/paper.png\">Paper</a> <code>href=\"/en\"</code> <a href=\"/en/old\">Old</a></p>")
                .Texts("PathsPart", "Paths", "en/old", "old page.html", "en/news/story1"))
            .Page("ru", "about")
            .Organization("en", "tais", item => item.Part("OrganizationPart", "CountryCode", "KG"))
            .Organization("ru", "only", item => item.Part("OrganizationPart", "CountryCode", "HU"));
        for (var number = 1; number <= 12; number++)
        {
            recipe.Article("en", Name(number), item => item
                .Published(string.Create(CultureInfo.InvariantCulture, $"2020-0{1 + (number % 2)}-{number:D2}T08:00:00Z"))
                .Part("ArticlePart", "CountryCode", "KG")
                .Part(
                    "ArticlePart", "Image",
                    number == 1 ? new JsonObject { ["Path"] = Picture, ["Width"] = 2, ["Height"] = 2, ["AltText"] = "Two" } : null)
                .Texts("ArticlePart", "Places", "Osh", Name(number))
                .Texts("ArticlePart", "Organizations", "set-Organization-tais", "set-Organization-only"));
        }

        return recipe.Article("ru", Name(1)).Article("ru", "unseen", item => item.Draft());
    }

    /// <summary>Writes it, with its media and a file that nothing published uses.</summary>
    public static string Write(TempFolder folder, RecipeBuilder? recipe = null)
    {
        // As a telephone left it.
        WritePicture(folder, Picture, TestPng.Photo(2, 2, 1));
        WritePicture(folder, "paper.png", TestPng.Plain(2, 2));
        WritePicture(folder, "draft.png", TestPng.Plain(2, 2));
        (recipe ?? Recipe()).WriteTo(folder);
        return Path.Combine(folder.Path, "content");
    }

    /// <summary>Puts a file into the media library.</summary>
    public static void WritePicture(TempFolder folder, string name, byte[] bytes)
    {
        var file = Path.Combine(folder.Path, "content", "media", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"story{number}");
}

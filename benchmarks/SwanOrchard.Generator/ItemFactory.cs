using System.Globalization;
using System.Text.Json.Nodes;

namespace SwanOrchard.Generator;

/// <summary>Creates content items as Orchard stores them.</summary>
internal static class ItemFactory
{
    /// <summary>The number of organizations.</summary>
    public const int Organizations = 30;

    private static readonly string[] s_countries = [
        "KG", "KZ", "TJ", "UZ", "GE", "AM", "AZ", "UA", "MD", "RS", "MK", "HU", "PL", "RO", "BG"
    ];

    // Fifteen years of news.
    private static readonly DateTime s_first = new(2009, 5, 18, 6, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan s_span = TimeSpan.FromDays(15 * 365);

    public static string OrganizationSet(int number) => Text($"benchorganization{number:D9}");

    public static JsonObject Organization(string language, int number)
    {
        var words = new Words(language, number + 1);
        var part = new JsonObject
        {
            ["Role"] = number == 0 ? "Secretariat" : "Member",
            ["CountryCode"] = s_countries[number % s_countries.Length],
            ["Contacts"] = new JsonArray(),
            ["Profiles"] = new JsonArray(),
        };
        return Item(
            "Organization", language, number, $"organizations/organization-{number}", words.Sentence(3), words.Body(), s_first,
            OrganizationSet(number), new() { ["OrganizationPart"] = part });
    }

    public static JsonObject Article(string language, int number, string? picture)
    {
        var words = new Words(language, number + 1000);
        var published = s_first + (s_span * ((number * 7919L % 100_003) / 100_003.0));
        var part = new JsonObject
        {
            ["Lead"] = words.Sentence(18) + ".",
            ["EventStart"] = Text($"{published:yyyy-MM-dd}"),
            ["EventEnd"] = Text($"{published.AddDays(words.Next(3)):yyyy-MM-dd}"),
            ["Places"] = new JsonArray(words.Sentence(1), words.Sentence(1)),
            ["CountryCode"] = s_countries[number % s_countries.Length],
            ["Organizations"] = new JsonArray(OrganizationSet(number % Organizations)),
            ["Contacts"] = new JsonArray(),
            ["FirstPublishedUtc"] = Text($"{published:yyyy-MM-ddTHH:mm:ssZ}"),
            ["Image"] = picture is null
                ? null
                : new JsonObject { ["Path"] = picture, ["Width"] = 1, ["Height"] = 1, ["AltText"] = words.Sentence(4) },
        };
        return Item(
            "Article", language, number, $"news/article-{number}", words.Sentence(7), words.Body(), published,
            Text($"bencharticle{number:D14}"), new() { ["ArticlePart"] = part });
    }

    private static JsonObject Item(
        string type, string language, int number, string path, string title, string html, DateTime modified, string set, JsonObject parts)
    {
        var id = Text($"{language}{type[..3].ToLowerInvariant()}{number:D20}");
        var moment = Text($"{modified:yyyy-MM-ddTHH:mm:ssZ}");
        parts["ContentItemId"] = id;
        parts["ContentItemVersionId"] = id;
        parts["ContentType"] = type;
        parts["DisplayText"] = title;
        parts["Latest"] = true;
        parts["Published"] = true;
        parts["ModifiedUtc"] = moment;
        parts["PublishedUtc"] = moment;
        parts["CreatedUtc"] = moment;
        parts["TitlePart"] = new JsonObject { ["Title"] = title };
        parts["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = set, ["Culture"] = language };
        parts["AutoroutePart"] = new JsonObject { ["Path"] = $"{language}/{path}" };
        parts["HtmlBodyPart"] = new JsonObject { ["Html"] = html };
        parts["TranslationPart"] = new JsonObject { ["OriginalCulture"] = "en" };
        return parts;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

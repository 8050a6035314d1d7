using System.Text.Json.Nodes;
using SwanOrchard.Core.Translations;

namespace SwanOrchard.Tests.Translations;

/// <summary>An English article with a Russian translation, as the desk keeps them. Both are published and in step.</summary>
public sealed class ArticleSet
{
    public const string Original = "en";
    public const string Russian = "ru";

    private DateTime _now = new(2026, 5, 1, 9, 0, 0, DateTimeKind.Utc);

    public ArticleSet()
    {
        Publish();
        Set.Begin(Russian, TextSnapshot.Of(English), Now);
        Set.SaveDraft(Russian, "item-ru", Now);
        Set.Publish(Russian, "item-ru", TextSnapshot.Of([]), Now);
    }

    public TranslationSet Set { get; } = new() { LocalizationSet = "set", OriginalCulture = Original, Cultures = ["en", "ru"] };

    /// <summary>The parts of the English article.</summary>
    public JsonObject English { get; } = (JsonObject)JsonNode.Parse("""
        {
          "TitlePart": { "Title": "Seminar in Bishkek" },
          "ArticlePart": {
            "Lead": "Eight towns, one seminar.",
            "EventStart": "2009-05-15",
            "Places": ["Bishkek", "Osh"],
            "CountryCode": "KG",
            "Contacts": [{ "Id": "1", "Name": "Gulnara", "Email": "g@example.org", "Published": true }],
            "MoreInfo": { "Url": "https://example.org/1", "Text": "The report" },
            "Image": { "Path": "news/a.jpg", "Width": 10, "Height": 10, "AltText": "People at a table", "Credit": "Tais Plus" },
            "FirstPublishedUtc": "2009-05-20T00:00:00Z"
          },
          "HtmlBodyPart": { "Html": "<p>The seminar was <b>held</b> in «Ak-Keme», see <a href=\"/en/news/x\">here</a>.</p>" },
          "AutoroutePart": { "Path": "en/news/seminar" },
          "LocalizationPart": { "LocalizationSet": "set", "Culture": "en" },
          "TranslationPart": { "OriginalCulture": "en" },
          "PathsPart": { "Paths": ["en/node/1517"] }
        }
        """)!;

    public TranslationState State => Set.StateOf(Russian);

    public DateTime Now => _now = _now.AddDays(1);

    /// <summary>Publishes the English article as it is.</summary>
    public TranslationState Publish(bool touchesNothing = false)
    {
        Set.Publish(Original, "item-en", TextSnapshot.Of(English), Now, touchesNothing);
        return State;
    }

    /// <summary>Changes a property of the English article, and publishes it.</summary>
    public TranslationState Edit(string part, string property, JsonNode? value)
    {
        Put(part, property, value);
        return Publish();
    }

    public void Put(string part, string property, JsonNode? value)
    {
        var names = property.Split('.');
        var node = names[..^1].Aggregate(English[part]!, (inner, name) => inner[name]!);
        node[names[^1]] = value;
    }
}

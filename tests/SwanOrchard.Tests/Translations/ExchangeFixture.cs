using System.Text;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;

using SwanOrchard.Core.Translations.Exchange;

namespace SwanOrchard.Tests.Translations;

/// <summary>An article that goes to a translator and comes back.</summary>
internal static class ExchangeFixture
{
    public const string Body =
        "<p>Held in <b>Ak-Keme</b>, see <a href=\"/en/x\" class=\"k\">here</a>.<br>Then on.</p>"
        + "<ul><li>One</li><li>Two <img src=\"/media/a.jpg\" alt=\"A table\"></li></ul><p>The end.</p>";

    public const string Translated =
        "<p>Прошёл в <b>«Ак-Кеме»</b>, см. <a href=\"/ru/x\">здесь</a>.<br>Далее.</p>"
        + "<ul><li>Раз</li><li>Два <img src=\"/media/a.jpg\" alt=\"Стол\"></li></ul><p>Конец.</p>";

    /// <summary>The parts of an article.</summary>
    public static JsonObject Article(string title, string body, params string[] places) => new()
    {
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["ArticlePart"] = new JsonObject
        {
            ["Lead"] = "A lead.",
            ["CountryCode"] = "KG",
            ["Places"] = new JsonArray([.. places.Select(place => JsonValue.Create(place))]),
        },
        ["HtmlBodyPart"] = new JsonObject { ["Html"] = body },
    };

    /// <summary>The file of an item.</summary>
    public static ExchangeFile File(ItemTexts texts, string title = "Seminar") => new(
        "en", "ru", [new(new("Article", "4set", texts.OriginalHash, texts.TranslationHash), title, texts.Units)]);

    /// <summary>A file as text.</summary>
    public static string Xliff(ItemTexts texts) => Encoding.UTF8.GetString(XliffWriter.Write(File(texts)));

    /// <summary>A table as text, with its byte order mark.</summary>
    public static string Csv(ItemTexts texts, char separator = ',') => Encoding.UTF8.GetString(CsvFileWriter.Write(File(texts), separator));

    /// <summary>What a file that came back says that is new.</summary>
    public static (IReadOnlyDictionary<string, string> Targets, List<ExchangeFault> Faults) Return(
        ItemTexts texts, string text, string name = "file") => Return(texts, Encoding.UTF8.GetBytes(text), name);

    public static (IReadOnlyDictionary<string, string> Targets, List<ExchangeFault> Faults) Return(
        ItemTexts texts, byte[] bytes, string name = "file")
    {
        var faults = new List<ExchangeFault>();
        var items = ExchangeReader.Read(name, new MemoryStream(bytes), faults);
        return (faults.Count == 0 ? ExchangeMatch.Find(items.Single(), texts, faults) : new Dictionary<string, string>(), faults);
    }

    /// <summary>The parts after the texts were written into them.</summary>
    public static JsonObject Write(ItemTexts texts, JsonObject parts, IReadOnlyDictionary<string, string> targets)
    {
        var written = (JsonObject)parts.DeepClone();
        texts.Write(written, targets);
        return written;
    }

    public static string? HtmlOf(JsonObject parts) => ContentJson.Text(parts, "HtmlBodyPart", "Html");
}

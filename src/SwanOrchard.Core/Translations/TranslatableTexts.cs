using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.Translations;

/// <summary>
/// The one rule of what is translated in an item. Properties that all languages share (<see cref="SharedProperties"/>), paths, dates and
/// people are not.
/// </summary>
public static class TranslatableTexts
{
    private const string Alt = nameof(Picture.AltText);

    // The texts of the parts we know, in the order of the form.
    private static readonly (string Part, string[] Property, TextKind Kind)[] s_known =
    [
        (PartNames.Title, ["Title"], TextKind.Plain),
        (PartNames.Organization, [nameof(OrganizationData.ShortName)], TextKind.Plain),
        (PartNames.Article, [nameof(ArticleData.Lead)], TextKind.Plain),
        (PartNames.HtmlBody, ["Html"], TextKind.Html),
        (PartNames.Article, [nameof(ArticleData.Places)], TextKind.Plain),
        (PartNames.Article, [nameof(ArticleData.MoreInfo), nameof(Link.Text)], TextKind.Plain),
        (PartNames.Article, [nameof(ArticleData.Image), Alt], TextKind.Plain),
        (PartNames.Article, [nameof(ArticleData.Image), nameof(Picture.Credit)], TextKind.Plain),
        (PartNames.Organization, [nameof(OrganizationData.City)], TextKind.Plain),
        (PartNames.Organization, [nameof(OrganizationData.Logo), Alt], TextKind.Plain),
        ("MarkdownBodyPart", ["Markdown"], TextKind.Plain),
        ("SeoMetaPart", ["PageTitle"], TextKind.Plain),
        ("SeoMetaPart", ["MetaDescription"], TextKind.Plain),
        ("SeoMetaPart", ["MetaKeywords"], TextKind.Plain),
    ];

    // The texts of Orchard's fields. A field is an object in its part: in one of the type's own name, or in any part we do not know.
    private static readonly (string Property, TextKind Kind)[] s_ofFields =
        [("Text", TextKind.Plain), ("Html", TextKind.Html), ("Markdown", TextKind.Plain), ("MediaTexts", TextKind.Plain)];

    private static readonly string[] s_knownParts = [.. s_known.Select(text => text.Part).Distinct()];

    /// <summary>The texts that are not empty to a reader, in the order of the form.</summary>
    /// <param name="parts">The parts of a version. What has another shape than the rule expects counts as missing.</param>
    public static IReadOnlyList<TranslatableText> Of(JsonObject parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var known = s_known.Select(text => new TranslatableText(
            $"{text.Part}.{string.Join('.', text.Property)}", text.Kind, Stored(parts[text.Part], text.Property)));
        var fields =
            from part in parts
            where part.Value is JsonObject && !s_knownParts.Contains(part.Key)
            orderby part.Key
            from field in (JsonObject)part.Value!
            where field.Value is JsonObject
            orderby field.Key
            from text in s_ofFields
            select new TranslatableText($"{part.Key}.{field.Key}.{text.Property}", text.Kind, Stored(field.Value, [text.Property]));
        return [.. known.Concat(fields).Where(text => text.Read.Length > 0)];
    }

    private static string Stored(JsonNode? node, string[] property) =>
        property.Aggregate(node, (inner, name) => (inner as JsonObject)?[name]) switch
        {
            JsonValue value when value.TryGetValue<string>(out var text) => text,
            JsonArray list => string.Join(", ", list
                .Select(name => name is JsonValue value && value.TryGetValue<string>(out var text) ? text : "")
                .Where(name => name.Length > 0)),
            _ => "",
        };
}

using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Fills <see cref="ContentTextIndex"/>.</summary>
public sealed class ContentTextIndexProvider : IndexProvider<ContentItem>
{
    private static readonly string[] s_parts = [PartNames.Article, PartNames.Organization];

    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ContentTextIndex>()

        // An old or deleted version has no row, which YesSql expects as null.
        .Map(item => item.Published || item.Latest ? new ContentTextIndex { Text = TextOf(item) } : null!);

    private static string TextOf(ContentItem item)
    {
        var parts = (JsonObject)item.Content;
        return FoldedText.Of(string.Join('\n', s_parts.SelectMany(part => Strings(parts[part]))
            .Prepend(BodyHtml.Text(ContentJson.Text(parts, PartNames.HtmlBody, "Html")))
            .Prepend(item.DisplayText)));
    }

    private static IEnumerable<string?> Strings(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => Strings(property.Value)),
        JsonArray values => values.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}

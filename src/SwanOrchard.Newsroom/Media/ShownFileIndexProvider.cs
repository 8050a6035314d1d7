using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.MirrorPackages;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Media;

/// <summary>Fills <see cref="ShownFileIndex"/>.</summary>
public sealed class ShownFileIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ShownFileIndex>()
        .When(item => ContentTypeNames.Readable.Contains(item.ContentType))
        .Map(item =>
            Paths(item)
                .Distinct(StringComparer.Ordinal)
                .Select(path => new ShownFileIndex { ContentItemId = item.ContentItemId, Path = path }));

    private static IEnumerable<string> Paths(ContentItem item)
    {
        try
        {
            // The library has no file with a longer path.
            return item.Published
                && ContentJson.Read(item.ContentType, item.ContentItemId, (JsonObject)item.Content, item.ModifiedUtc, "") is { } read
                ? ItemMedia.Of(read).Where(path => path.Length <= ShownFileIndex.MaxLength)
                : [];
        }
        catch (JsonException)
        {
            // The content API stores what it was sent before it is validated, and then rolls back.
            return [];
        }
    }
}

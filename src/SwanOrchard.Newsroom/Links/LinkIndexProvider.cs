using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Paths;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Fills <see cref="LinkIndex"/>. Files of the media library are left out: what pages show cannot be deleted.</summary>
public sealed class LinkIndexProvider : IndexProvider<ContentItem>
{
    private const string Media = SitePaths.Media + "/";

    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<LinkIndex>()
        .When(item => item.Published && ContentTypeNames.Readable.Contains(item.ContentType))
        .Map(item => item.Published
            ? Links(item).Select(path => new LinkIndex { ContentItemId = item.ContentItemId, Path = path })
            : []);

    private static IEnumerable<string> Links(ContentItem item) =>
        ItemLinks.Of(ContentJson.Text((JsonObject)item.Content, PartNames.HtmlBody, "Html"), PathRules.PathOf(item) ?? "")
            .Where(path => !path.StartsWith(Media, StringComparison.Ordinal))
            .Select(ReaderPathIndex.Spelling)
            .Where(path => path.Length > 0 && SitePaths.IsStorable(path))
            .Distinct(StringComparer.Ordinal);
}

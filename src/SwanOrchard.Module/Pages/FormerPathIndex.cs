using OrchardCore.ContentManagement;
using SwanOrchard.Core.Addresses;
using YesSql.Indexes;

namespace SwanOrchard.Module.Pages;

/// <summary>Finds a published item by a former address.</summary>
public sealed class FormerPathIndex : MapIndex
{
    /// <summary>Longer addresses are not looked up.</summary>
    public const int MaxPathLength = SiteAddresses.MaxFormerLength;

    /// <summary>Without a leading slash, in lower case.</summary>
    public string Path { get; set; } = "";

    public string ContentItemId { get; set; } = "";
}

/// <summary>Fills <see cref="FormerPathIndex"/>.</summary>
public sealed class FormerPathIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<FormerPathIndex>()
        .When(item => item.Published && item.Has<PathsPart>())
        .Map(item => item.TryGet<PathsPart>(out var part)
            ? part.Paths
                .Select(path => path.Trim('/').ToLowerInvariant())
                .Where(path => path.Length is > 0 and <= FormerPathIndex.MaxPathLength)
                .Distinct()
                .Select(path => new FormerPathIndex { Path = path, ContentItemId = item.ContentItemId })
            : []);
}

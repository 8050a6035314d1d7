using SwanOrchard.Core.Addresses;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Finds a published item by a former path.</summary>
public sealed class FormerPathIndex : MapIndex
{
    /// <summary>The maximum length of a path in characters; longer paths are not looked up.</summary>
    public const int MaxPathLength = SitePaths.MaxFormerLength;

    /// <summary>The former path, without a leading slash, in lower case.</summary>
    public string Path { get; set; } = "";

    /// <summary>The id of the content item to which the path leads.</summary>
    public string ContentItemId { get; set; } = "";
}

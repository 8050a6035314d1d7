using SwanOrchard.Core.Addresses;
using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Finds a published item by a former address.</summary>
public sealed class FormerPathIndex : MapIndex
{
    /// <summary>Longer addresses are not looked up.</summary>
    public const int MaxPathLength = SitePaths.MaxFormerLength;

    /// <summary>Without a leading slash, in lower case.</summary>
    public string Path { get; set; } = "";

    public string ContentItemId { get; set; } = "";
}

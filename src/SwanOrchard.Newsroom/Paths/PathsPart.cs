using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>The former paths of an item. Each leads to the item with a 301.</summary>
public sealed class PathsPart : ContentPart
{
    /// <summary>The paths, without leading slashes.</summary>
    public IList<string> Paths { get; set; } = [];

    /// <summary>Former URLs that lead here by their query, as <see cref="Core.Addresses.FormerQuery"/> writes them.</summary>
    public IList<string> Queries { get; set; } = [];
}

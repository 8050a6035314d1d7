using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>The former addresses of an item, without a leading slash; each leads to the item with a 301.</summary>
public sealed class PathsPart : ContentPart
{
    public IList<string> Paths { get; set; } = [];

    /// <summary>Former URLs that lead here by their query, as <see cref="Core.Addresses.FormerQuery"/> writes them.</summary>
    public IList<string> Queries { get; set; } = [];
}

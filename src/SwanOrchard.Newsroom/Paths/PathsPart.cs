using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>The former paths of an item. Each leads to the item with a 301.</summary>
public sealed class PathsPart : ContentPart
{
    /// <summary>The paths, without leading slashes.</summary>
    public IList<string> Paths { get; set; } = [];
}

namespace SwanOrchard.Newsroom.Versions;

/// <summary>The versions of an item, and what changed between two of them.</summary>
public class VersionsViewModel
{
    public string ContentItemId { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The language of the item.</summary>
    public string Language { get; init; } = "";

    /// <summary>The versions, the latest first.</summary>
    public IReadOnlyList<VersionRow> Versions { get; init; } = [];

    /// <summary>The earlier of the two that are compared; null if there is only one.</summary>
    public VersionRow? From { get; init; }

    /// <summary>The later one.</summary>
    public VersionRow? To { get; init; }

    /// <summary>What changed, in the order of the form.</summary>
    public IReadOnlyList<VersionChange> Changes { get; init; } = [];
}

using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Plans;

/// <summary>What becomes of an item, but for its body.</summary>
internal sealed record ItemPlan
{
    /// <summary>The item without its body.</summary>
    public required ArchiveItem Source { get; init; }

    public required string Id { get; init; }

    public required string Language { get; init; }

    /// <summary>The localization set.</summary>
    public string Set { get; set; } = "";

    /// <summary>The language of the set's original.</summary>
    public string OriginalLanguage { get; set; } = "";

    /// <summary>The new path, without a leading slash.</summary>
    public string Path { get; set; } = "";

    /// <summary>Whether readers see it.</summary>
    public bool IsPublished { get; init; }

    public List<string> FormerPaths { get; } = [];

    public List<string> FormerQueries { get; } = [];

    public List<Message> Notes { get; init; } = [];
}

namespace SwanOrchard.Import.Model;

/// <summary>A file of the old site: an image, a PDF.</summary>
public sealed record ArchiveFile : ArchiveEntry
{
    /// <summary>Where it was: a URL or a path.</summary>
    public required string Url { get; init; }

    /// <summary>What it shows, for people who do not see it.</summary>
    public string? AltText { get; init; }

    public string? Caption { get; init; }

    /// <summary>The item it was uploaded to; null for none.</summary>
    public string? ParentId { get; init; }

    /// <summary>Pages of the old site that showed nothing but this file.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];
}

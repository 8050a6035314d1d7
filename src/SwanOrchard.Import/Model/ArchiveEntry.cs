namespace SwanOrchard.Import.Model;

/// <summary>One thing that an archive holds. Each is counted once: as brought, or as left out.</summary>
public abstract record ArchiveEntry
{
    /// <summary>The id it has in the source.</summary>
    public required string Id { get; init; }

    /// <summary>What the source calls such things: <c>post</c>, <c>attachment</c>, <c>story</c>.</summary>
    public required string Kind { get; init; }

    public required SourcePlace Place { get; init; }
}

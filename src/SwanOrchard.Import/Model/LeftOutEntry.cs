namespace SwanOrchard.Import.Model;

/// <summary>Something that does not come along.</summary>
public sealed record LeftOutEntry : ArchiveEntry
{
    /// <summary>The reason for items of a type that is neither known nor mapped.</summary>
    public const string UnknownType = "No content type is mapped to “{0}”. You can map one in the mapping file.";

    /// <summary>Why. It says nothing of what stands in it: it may be private.</summary>
    public required Message Reason { get; init; }

    /// <summary>Something not to count, since it holds no content of its own, such as a damaged stretch between two items.</summary>
    public bool IsDamage { get; init; }
}

namespace SwanOrchard.Newsroom.Consent;

/// <summary>A person who is a contact somewhere, and where that is.</summary>
public sealed record ConsentPerson
{
    /// <summary>As the person, or the people who share the email address, are called; the first one is enough to find them.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public string? Email { get; init; }

    /// <summary>What readers see, and drafts.</summary>
    public IReadOnlyList<ConsentAppearance> Appearances { get; init; } = [];

    /// <summary>How many past versions of items hold the person.</summary>
    public int PastVersions { get; init; }

    /// <summary>Items whose texts name the person, which nothing but an editor can change.</summary>
    public IReadOnlyList<ConsentAppearance> Mentions { get; init; } = [];

    /// <summary>Whether there is anything to delete.</summary>
    public bool IsKept => Appearances.Count > 0 || PastVersions > 0;
}

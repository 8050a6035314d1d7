namespace SwanOrchard.Newsroom.Consent;

/// <summary>A person who is a contact, and where.</summary>
public sealed record ConsentPerson
{
    /// <summary>The names of the person, or of the people who share the email address. The first is enough to find them.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The email address; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>The published versions and drafts in which the person is a contact.</summary>
    public IReadOnlyList<ConsentAppearance> Appearances { get; init; } = [];

    /// <summary>The number of past versions of items that hold the person.</summary>
    public int PastVersions { get; init; }

    /// <summary>Items whose texts mention the person; only an editor can change those.</summary>
    public IReadOnlyList<ConsentAppearance> Mentions { get; init; } = [];

    /// <summary>Whether there is anything to delete.</summary>
    public bool IsKept => Appearances.Count > 0 || PastVersions > 0;
}

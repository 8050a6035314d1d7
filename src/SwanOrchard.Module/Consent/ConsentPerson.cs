namespace SwanOrchard.Module.Consent;

/// <summary>A person who is a contact somewhere, and where that is.</summary>
public sealed record ConsentPerson
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    public IReadOnlyList<ConsentAppearance> Appearances { get; init; } = [];

    /// <summary>Items whose texts name the person, which nothing but an editor can change.</summary>
    public IReadOnlyList<ConsentAppearance> Mentions { get; init; } = [];
}

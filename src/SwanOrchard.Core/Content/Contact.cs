namespace SwanOrchard.Core.Content;

/// <summary>A person readers may write to, while <see cref="NamedPeople"/> says so.</summary>
public sealed record Contact
{
    /// <summary>Names this contact over all language versions of an item.</summary>
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>
    /// The person's consent to be named, as it is stored. Only <see cref="NamedPeople"/> reads it. Cleared, the person appears nowhere.
    /// </summary>
    public bool Published { get; init; }
}

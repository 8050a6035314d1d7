namespace SwanOrchard.Core.Content;

/// <summary>A person whom readers may contact, if <see cref="NamedPeople"/> says so.</summary>
public sealed record Contact
{
    /// <summary>Identifies the contact in all language versions of an item.</summary>
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>
    /// The person's consent to be named, as stored. Only <see cref="NamedPeople"/> reads it. Without consent, the person appears nowhere.
    /// </summary>
    public bool Published { get; init; }
}

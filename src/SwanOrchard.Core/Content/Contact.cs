namespace SwanOrchard.Core.Content;

/// <summary>A person whom readers may contact, if <see cref="NamedPeople"/> says so.</summary>
public sealed record Contact
{
    /// <summary>Identifies the contact in all language versions of an item.</summary>
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>The email address; null or empty if there is none.</summary>
    public string? Email { get; init; }

    /// <summary>One or more telephone numbers as they were typed; null or empty if there are none.</summary>
    public string? Phone { get; init; }

    /// <summary>
    /// The person's consent to be named, as stored. Only <see cref="NamedPeople"/> reads it. Without consent, the person appears nowhere.
    /// </summary>
    public bool Published { get; init; }
}

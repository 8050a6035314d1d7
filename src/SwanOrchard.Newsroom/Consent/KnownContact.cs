namespace SwanOrchard.Newsroom.Consent;

/// <summary>A person who is a contact already, to be picked instead of typed again.</summary>
/// <param name="Name">The name, as it was last written.</param>
/// <param name="Email">The email address; null for none.</param>
/// <param name="Phone">The telephone numbers; null for none.</param>
/// <param name="Agrees">Whether the person agrees to be named, by the rule of <see cref="KnownContacts.Agrees"/>.</param>
/// <param name="Items">The number of items, each language counted, in which the person is a contact.</param>
public sealed record KnownContact(string Name, string? Email, string? Phone, bool Agrees, int Items);

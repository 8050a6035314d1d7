namespace SwanOrchard.Core.Content;

/// <summary>
/// Who may be named. Pages, feeds, JSON-LD, packages and both APIs ask here; so does what editors and those who withdraw consent are shown.
/// </summary>
public static class NamedPeople
{
    /// <summary>Those of some contacts who agree to be named, in the order given.</summary>
    public static IReadOnlyList<Contact> Of(IEnumerable<Contact>? contacts) => [.. (contacts ?? []).Where(Agrees)];

    /// <summary>Whether a person agrees to be named.</summary>
    public static bool Agrees(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact.Published;
    }
}

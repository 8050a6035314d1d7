namespace SwanOrchard.Core.Content;

/// <summary>
/// Decides who may be named. Pages, feeds, JSON-LD, packages and both APIs ask here, and so do the screens for editors and for withdrawing
/// consent.
/// </summary>
public static class NamedPeople
{
    /// <summary>The contacts who agree to be named, in the given order.</summary>
    public static IReadOnlyList<Contact> Of(IEnumerable<Contact>? contacts) => [.. (contacts ?? []).Where(Agrees)];

    /// <summary>Whether a person agrees to be named.</summary>
    public static bool Agrees(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact.Published;
    }
}

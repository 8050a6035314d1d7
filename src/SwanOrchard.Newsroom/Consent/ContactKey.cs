using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>
/// By what a person is known: the email address, or the name where there is none; as <see cref="FoldedText"/> writes them.
/// </summary>
public readonly record struct ContactKey(string Email, string Name)
{
    public static ContactKey Of(Contact contact) => Of(contact.Email, contact.Name);

    public static ContactKey Of(string? email, string? name) => new(FoldedText.Of(email), FoldedText.Of(name));

    /// <summary>Whether both are the same person.</summary>
    public bool Matches(ContactKey other) => Email.Length > 0 || other.Email.Length > 0 ? Email == other.Email : Name == other.Name;
}

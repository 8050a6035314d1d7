using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Consent;

/// <summary>
/// Identifies a person by email address, or by name if there is none, both folded by <see cref="FoldedText"/>.
/// </summary>
/// <param name="Email">The folded email address; empty for none.</param>
/// <param name="Name">The folded name; empty for none.</param>
public readonly record struct ContactKey(string Email, string Name)
{
    /// <summary>The key of a contact.</summary>
    public static ContactKey Of(Contact contact) => Of(contact.Email, contact.Name);

    /// <summary>The key of a person with this email address and name.</summary>
    public static ContactKey Of(string? email, string? name) => new(FoldedText.Of(email), FoldedText.Of(name));

    /// <summary>Whether both identify the same person.</summary>
    public bool Matches(ContactKey other) => Email.Length > 0 || other.Email.Length > 0 ? Email == other.Email : Name == other.Name;
}

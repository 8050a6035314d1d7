using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Consent;

/// <summary>By what a person is known: the email address, or the name where there is none; in lower case.</summary>
public readonly record struct ContactKey(string Email, string Name)
{
    public static ContactKey Of(Contact contact) => Of(contact.Email, contact.Name);

    public static ContactKey Of(string? email, string? name) => new(Lower(email), Lower(name));

    /// <summary>Whether both are the same person.</summary>
    public bool Matches(ContactKey other) => Email.Length > 0 || other.Email.Length > 0 ? Email == other.Email : Name == other.Name;

    private static string Lower(string? text) => text?.Trim().ToLowerInvariant() ?? "";
}

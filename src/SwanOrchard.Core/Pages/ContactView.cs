using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Pages;

/// <summary>A person who agreed to be named.</summary>
/// <param name="Name">The name of the person.</param>
/// <param name="Email">The email address, or null.</param>
/// <param name="Phone">One or more telephone numbers as they were typed, or null.</param>
public sealed record ContactView(string Name, string? Email, string? Phone)
{
    /// <summary>The country (ISO 3166-1 alpha-2) in which numbers without a country code are dialled, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The email address as a <c>mailto:</c> URL (RFC 6068), or null.</summary>
    public string? EmailUrl => Email is null ? null : "mailto:" + Uri.EscapeDataString(Email).Replace("%40", "@", StringComparison.Ordinal);

    /// <summary>The telephone numbers in pieces, each with its <c>tel:</c> URL; empty if there are none.</summary>
    public IReadOnlyList<PhonePart> Phones => Phone is null ? [] : PhoneText.Read(Phone, Country);
}

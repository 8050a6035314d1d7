using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Pages;

/// <summary>A person who agreed to be named.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Email">An email address, or null.</param>
/// <param name="Phone">One or several telephone numbers as they were typed, or null.</param>
public sealed record ContactView(string Name, string? Email, string? Phone)
{
    /// <summary>Where numbers without the code of a country are dialled (ISO 3166-1 alpha-2), or null.</summary>
    public string? Country { get; init; }

    /// <summary>The email address as a link (RFC 6068), or null.</summary>
    public string? EmailUrl => Email is null ? null : "mailto:" + Uri.EscapeDataString(Email).Replace("%40", "@", StringComparison.Ordinal);

    /// <summary>The telephone numbers in pieces, each with what it dials; empty where there are none.</summary>
    public IReadOnlyList<PhonePart> Phones => Phone is null ? [] : PhoneText.Read(Phone, Country);
}

namespace SwanOrchard.Core.Pages;

/// <summary>A person who agreed to be named.</summary>
public sealed record ContactView(string Name, string? Email, string? Phone)
{
    /// <summary>The email address as a link (RFC 6068), or null.</summary>
    public string? EmailUrl => Email is null ? null : "mailto:" + Uri.EscapeDataString(Email).Replace("%40", "@", StringComparison.Ordinal);

    /// <summary>The telephone number as a link (RFC 3966), or null where it has no digits.</summary>
    public string? PhoneUrl =>
        Phone?.Any(char.IsAsciiDigit) == true ? "tel:" + string.Concat(Phone.Where(c => char.IsAsciiDigit(c) || c == '+')) : null;
}

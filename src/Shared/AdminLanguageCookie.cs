using Microsoft.AspNetCore.Localization;

namespace SwanOrchard.Shared;

/// <summary>The cookie in which Orchard's admin keeps the language that was chosen in its menu.</summary>
internal static class AdminLanguageCookie
{
    /// <summary>Orchard's own name for it, before the tenant's version id.</summary>
    public const string Prefix = "admin_culture_";

    /// <summary>The language that its value names; null for none.</summary>
    public static string? Read(string? value) =>
        value is not null && CookieRequestCultureProvider.ParseCookieValue(value)?.UICultures is [var culture, ..] ? culture.Value : null;
}

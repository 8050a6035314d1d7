using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using SwanOrchard.Shared;

namespace SwanOrchard.SignIn.Languages;

/// <summary>The cookie in which Orchard's admin keeps the language that was chosen in this browser.</summary>
public sealed class LanguageCookie
{
    private readonly IHttpContextAccessor _httpContext;
    private readonly ILocalizationService _localization;
    private readonly string _name;

    public LanguageCookie(IHttpContextAccessor httpContext, ILocalizationService localization, ShellSettings settings)
    {
        _httpContext = httpContext;
        _localization = localization;
        _name = AdminLanguageCookie.Prefix + settings.VersionId;
    }

    /// <summary>The language chosen in this browser, if it is one of the site's.</summary>
    public async Task<string?> ReadAsync() =>
        AdminLanguageCookie.Read(_httpContext.HttpContext?.Request.Cookies[_name]) is { } culture ? await KnownAsync(culture) : null;

    /// <summary>Writes it as the admin's menu does. A language that the site no longer has is not written.</summary>
    public async Task WriteAsync(string culture)
    {
        if (_httpContext.HttpContext is { Response.HasStarted: false } http && await KnownAsync(culture) is { } known)
        {
            var path = http.Request.PathBase.HasValue ? http.Request.PathBase.ToString() : "/";
            http.Response.Cookies.Append(_name, $"c={known}|uic={known}", new() { Path = path, SameSite = SameSiteMode.Lax });
        }
    }

    /// <summary>The site's own spelling of a language; null if it has none such.</summary>
    public async Task<string?> KnownAsync(string? culture) => (await _localization.GetSupportedCulturesAsync())
        .FirstOrDefault(known => known.Length > 0 && known.Equals(culture, StringComparison.OrdinalIgnoreCase));
}

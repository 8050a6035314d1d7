using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using SwanOrchard.Core.Languages;
using SwanOrchard.Shared;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// The language chosen in the admin, also for pages outside of it (two-factor authentication, not found); otherwise the one that the
/// browser asks for, by the rule for readers: both <c>ru-RU</c> and <c>ky</c> get Russian.
/// </summary>
/// <remarks>Reader pages already have their language. Orchard's own provider reads the cookie only below the admin's path.</remarks>
public sealed class AdminLanguageProvider : AcceptLanguageHeaderRequestCultureProvider
{
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var localization = httpContext.RequestServices.GetRequiredService<ILocalizationService>();
        var languages = new LanguageSettings(await localization.GetDefaultCultureAsync(), await localization.GetSupportedCulturesAsync());
        return new(Chosen(httpContext, languages) ?? AcceptLanguage.Choose(httpContext.Request.Headers.AcceptLanguage, languages));
    }

    private static string? Chosen(HttpContext httpContext, LanguageSettings languages)
    {
        var name = AdminLanguageCookie.Prefix + httpContext.RequestServices.GetRequiredService<ShellSettings>().VersionId;
        return AdminLanguageCookie.Read(httpContext.Request.Cookies[name]) is { } culture ? languages.Match(culture) : null;
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// The language that was chosen in the admin, on its pages that stand elsewhere too (a second factor, what was not found);
/// else the one that a browser asks for, by the rule for readers: <c>ru-RU</c> and <c>ky</c> alike get Russian.
/// </summary>
/// <remarks>Pages for readers have their language by now. Orchard's own provider
/// knows the cookie under the admin's address alone.</remarks>
public sealed class AdminLanguageProvider : AcceptLanguageHeaderRequestCultureProvider
{
    // As Orchard's own names it.
    private const string Cookie = "admin_culture_";

    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var localization = httpContext.RequestServices.GetRequiredService<ILocalizationService>();
        var languages = new LanguageSettings(await localization.GetDefaultCultureAsync(), await localization.GetSupportedCulturesAsync());
        return new(Chosen(httpContext, languages) ?? AcceptLanguage.Choose(httpContext.Request.Headers.AcceptLanguage, languages));
    }

    private static string? Chosen(HttpContext httpContext, LanguageSettings languages) =>
        httpContext.Request.Cookies[Cookie + httpContext.RequestServices.GetRequiredService<ShellSettings>().VersionId] is { } cookie
        && CookieRequestCultureProvider.ParseCookieValue(cookie)?.UICultures is [var culture, ..]
            ? languages.Match(culture.Value)
            : null;
}

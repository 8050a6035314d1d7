using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using SwanOrchard.Core.Languages;
using SwanOrchard.Module.Sites;

namespace SwanOrchard.Module.Languages;

/// <summary>The language that a browser asks for, by the rule for readers: <c>ru-RU</c> and <c>ky</c> alike get Russian. For the admin, until another is chosen there.</summary>
public sealed class AdminLanguageProvider : AcceptLanguageHeaderRequestCultureProvider
{
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var languages = await httpContext.RequestServices.GetRequiredService<ReaderSite>().GetLanguagesAsync();
        return new(AcceptLanguage.Choose(httpContext.Request.Headers.AcceptLanguage, languages));
    }
}

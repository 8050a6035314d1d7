using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>For readers, the URL alone decides the language; the admin, sign-in and APIs keep Orchard's own rules.</summary>
public sealed class UrlRequestCultureProvider : RequestCultureProvider
{
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        // An error page is executed under a path of its own; the reader's path is kept here.
        var error = httpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        var path = error ?? httpContext.Request.Path.Value ?? "";
        var admin = httpContext.RequestServices.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix;
        if (new PathString(path).StartsWithSegments($"/{admin}", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var services = httpContext.RequestServices;
        var route = await services.GetRequiredService<RequestRoutes>().ReadAsync(httpContext, path);
        var language = route?.Language;
        if (language is null && (error is not null || httpContext.GetEndpoint() is null))
        {
            language = (await services.GetRequiredService<ReaderSite>().GetLanguagesAsync()).Default;
        }

        // If another theme shows the site, its languages are chosen as before.
        return language is not null && await httpContext.RequestServices.GetRequiredService<ReaderTheme>().IsActiveAsync()
            ? new ProviderCultureResult(language)
            : null;
    }
}

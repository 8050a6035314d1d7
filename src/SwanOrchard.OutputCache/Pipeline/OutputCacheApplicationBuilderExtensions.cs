using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SwanOrchard.OutputCache.Pipeline;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts the output cache in front of Orchard.</summary>
public static class OutputCacheApplicationBuilderExtensions
{
    /// <summary>
    /// Answers anonymous readers from memory, for the tenants that have the feature <c>SwanOrchard.OutputCache</c>. Call it before
    /// <c>UseStaticFiles</c> and <c>UseOrchardCore</c>. In development nothing is cached, so that a template shows as soon as it is saved.
    /// </summary>
    public static IApplicationBuilder UseSwanOutputCache(this IApplicationBuilder app) =>
        app.ApplicationServices.GetRequiredService<IHostEnvironment>().IsDevelopment()
            ? app
            : app.UseMiddleware<SwanOutputCacheMiddleware>();
}

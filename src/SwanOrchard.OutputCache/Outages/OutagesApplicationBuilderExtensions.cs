using SwanOrchard.OutputCache.Outages;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Has the host answer while the database or Redis is down.</summary>
public static class OutagesApplicationBuilderExtensions
{
    /// <summary>
    /// Answers 503 with a small page in the reader's language, from memory, while the database or Redis does not respond; a form sent in
    /// the admin comes back with what was typed. Call it after <c>UseSwanOutputCache</c> and before <c>UseOrchardCore</c>.
    /// </summary>
    public static IApplicationBuilder UseSwanOutages(this IApplicationBuilder app) => app.UseMiddleware<OutageMiddleware>();
}

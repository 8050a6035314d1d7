using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Redis;
using SwanOrchard.OutputCache.Generations;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>
/// Tells whether a site on several machines has lost Redis, or has one that is full: nothing can be stored then, and retrying only takes
/// time.
/// </summary>
internal static class RedisState
{
    public static async ValueTask<bool> IsDownAsync(HttpContext http) =>
        http.RequestServices.GetService<IRedisService>()?.Database is { Multiplexer.IsConnected: false }
        || !await http.RequestServices.GetRequiredService<ICacheGenerations>().CanAnnounceAsync();
}

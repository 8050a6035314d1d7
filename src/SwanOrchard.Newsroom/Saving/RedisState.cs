using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Redis;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Tells whether a site on several machines has lost Redis: nothing can be stored then, and retrying only takes time.</summary>
internal static class RedisState
{
    public static bool IsDown(HttpContext http) =>
        http.RequestServices.GetService<IRedisService>()?.Database is { Multiplexer.IsConnected: false };
}

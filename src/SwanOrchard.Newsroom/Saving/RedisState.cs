using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Redis;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Whether a site on several machines has lost its Redis: then nothing can be stored, and trying again only takes time.</summary>
internal static class RedisState
{
    public static bool IsDown(HttpContext http) =>
        http.RequestServices.GetService<IRedisService>()?.Database is { Multiplexer.IsConnected: false };
}

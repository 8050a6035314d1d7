using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using OrchardCore.Redis;
using StackExchange.Redis;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>
/// A distributed cache that may be full or away. Orchard stores each settings document there as it reads it, and fails with the request
/// if Redis does not take it; with this wrapper the document is removed there instead, and every machine reads it from the database.
/// While Redis is away, Orchard is told so at once, instead of waiting five seconds for an answer, and reads from the database too.
/// </summary>
internal sealed partial class FullCache : IDistributedCache
{
    private readonly IDistributedCache _cache;
    private readonly IRedisService _redis;
    private readonly ILogger _logger;

    public FullCache(IDistributedCache cache, IRedisService redis, ILogger<FullCache> logger)
    {
        _cache = cache;
        _redis = redis;
        _logger = logger;
    }

    private IDistributedCache Present => _redis.Database is { Multiplexer.IsConnected: false }
        ? throw new RedisConnectionException(ConnectionFailureType.UnableToConnect, "Redis is not connected.")
        : _cache;

    public byte[]? Get(string key) => Present.Get(key);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) => await Present.GetAsync(key, token);

    public void Refresh(string key) => Present.Refresh(key);

    public async Task RefreshAsync(string key, CancellationToken token = default) => await Present.RefreshAsync(key, token);

    public void Remove(string key) => Present.Remove(key);

    public async Task RemoveAsync(string key, CancellationToken token = default) => await Present.RemoveAsync(key, token);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
    {
        try
        {
            Present.Set(key, value, options);
        }
        catch (RedisServerException exception)
        {
            // What stands there is old. If it cannot be removed either, the caller fails.
            LogFull(exception.Message);
            _cache.Remove(key);
        }
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        try
        {
            await Present.SetAsync(key, value, options, token);
        }
        catch (RedisServerException exception)
        {
            LogFull(exception.Message);
            await _cache.RemoveAsync(key, token);
        }
    }

    [LoggerMessage(LogLevel.Error, "Redis stores nothing: {Reason}")]
    private partial void LogFull(string reason);
}

using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace SwanOrchard.OutputCache.Seams;

/// <summary>
/// A distributed cache that may be full. Orchard stores each settings document there as it reads it, and fails with the request if Redis
/// does not take it; with this wrapper the document is removed there instead, and every machine reads it from the database.
/// </summary>
internal sealed partial class FullCache : IDistributedCache
{
    private readonly IDistributedCache _cache;
    private readonly ILogger _logger;

    public FullCache(IDistributedCache cache, ILogger<FullCache> logger)
    {
        _cache = cache;
        _logger = logger;
    }

    public byte[]? Get(string key) => _cache.Get(key);

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => _cache.GetAsync(key, token);

    public void Refresh(string key) => _cache.Refresh(key);

    public Task RefreshAsync(string key, CancellationToken token = default) => _cache.RefreshAsync(key, token);

    public void Remove(string key) => _cache.Remove(key);

    public Task RemoveAsync(string key, CancellationToken token = default) => _cache.RemoveAsync(key, token);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
    {
        try
        {
            _cache.Set(key, value, options);
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
            await _cache.SetAsync(key, value, options, token);
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

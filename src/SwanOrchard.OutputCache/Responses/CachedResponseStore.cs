using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>
/// A tenant's cached responses in memory. Responses that anyone can cause in any number, such as 404 pages, share a small part of their
/// own.
/// </summary>
public sealed class CachedResponseStore
{
    private const int Megabyte = 1024 * 1024;
    private const int OthersShare = 8;

    // Not disposed with the tenant's services: a request may still be using it.
    private readonly MemoryCache _pages;
    private readonly MemoryCache _others;
    private readonly TimeSpan _age;

    public CachedResponseStore(IOptions<SwanOutputCacheOptions> options)
    {
        var size = (long)options.Value.MemoryMegabytes * Megabyte;
        _pages = NewCache(size - (size / OthersShare));
        _others = NewCache(size / OthersShare);
        _age = TimeSpan.FromMinutes(options.Value.Minutes);
    }

    /// <summary>The response rendered in this generation; null if there is none.</summary>
    public CachedResponse? Find(string key, string generation) =>
        Find(_pages, key, generation) ?? Find(_others, key, generation);

    /// <summary>Caches a response.</summary>
    /// <param name="key">The cache key of the request.</param>
    /// <param name="page">The response.</param>
    /// <param name="isOther">Whether anyone can cause any number of such responses, so that it goes into the small part.</param>
    public void Add(string key, CachedResponse page, bool isOther) => (isOther ? _others : _pages).Set(
        key, page, new MemoryCacheEntryOptions { Size = page.Size + (2 * key.Length), AbsoluteExpirationRelativeToNow = _age });

    // A page of one generation may be a 404 in the next, so both parts are searched for the current one.
    private static CachedResponse? Find(MemoryCache pages, string key, string generation) =>
        pages.TryGetValue(key, out CachedResponse? page) && page!.Generation == generation ? page : null;

    private static MemoryCache NewCache(long size) => new(new MemoryCacheOptions { SizeLimit = size, CompactionPercentage = 0.1 });
}

using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace SwanOrchard.OutputCache.Responses;

/// <summary>
/// A tenant's pages in memory. What anyone can ask for in any number, such as pages that are not there, has a small part of its own.
/// </summary>
public sealed class CachedResponseStore
{
    private const int Megabyte = 1024 * 1024;
    private const int OthersShare = 8;

    // Not disposed of with the tenant's services: a request may still hold it.
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

    /// <summary>The page made in this generation; null where there is none.</summary>
    public CachedResponse? Find(string key, string generation) =>
        Find(_pages, key, generation) ?? Find(_others, key, generation);

    /// <summary>Keeps a page.</summary>
    /// <param name="key">What it is asked for by.</param>
    /// <param name="page">The page.</param>
    /// <param name="isOther">Whether there may be any number like it.</param>
    public void Add(string key, CachedResponse page, bool isOther) => (isOther ? _others : _pages).Set(
        key, page, new MemoryCacheEntryOptions { Size = page.Size + (2 * key.Length), AbsoluteExpirationRelativeToNow = _age });

    // What was a page in one generation may be nothing in the next: each part is asked for the present one.
    private static CachedResponse? Find(MemoryCache pages, string key, string generation) =>
        pages.TryGetValue(key, out CachedResponse? page) && page!.Generation == generation ? page : null;

    private static MemoryCache NewCache(long size) => new(new MemoryCacheOptions { SizeLimit = size, CompactionPercentage = 0.1 });
}

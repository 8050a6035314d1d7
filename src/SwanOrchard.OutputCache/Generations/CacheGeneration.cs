namespace SwanOrchard.OutputCache.Generations;

/// <summary>A span of time in which nothing that readers see has changed.</summary>
/// <param name="Id">Never used twice.</param>
/// <param name="SinceUtc">When it began: the last change, or a later moment.</param>
/// <param name="IsSettled">
/// Whether the change that began it has reached this machine's own caches for
/// certain: until then a page may still be made of older settings.
/// </param>
public sealed record CacheGeneration(string Id, DateTime SinceUtc, bool IsSettled = true);

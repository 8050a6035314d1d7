namespace SwanOrchard.OutputCache.Generations;

/// <summary>A period during which nothing that readers see has changed.</summary>
/// <param name="Id">Unique; never reused.</param>
/// <param name="SinceUtc">When it began (UTC): at the last change or later.</param>
/// <param name="IsSettled">
/// Whether the change that began it is certain to have reached this machine's own caches. Until then, a page may still be rendered
/// from older settings.
/// </param>
public sealed record CacheGeneration(string Id, DateTime SinceUtc, bool IsSettled = true);

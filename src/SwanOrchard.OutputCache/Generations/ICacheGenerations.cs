namespace SwanOrchard.OutputCache.Generations;

/// <summary>Tells whether what readers see has changed.</summary>
/// <remarks>
/// A cache reads the generation before a page is rendered, stores it with the page, and serves the page only in that generation.
/// </remarks>
public interface ICacheGenerations
{
    /// <summary>The current generation; null while it cannot be known.</summary>
    ValueTask<CacheGeneration?> GetAsync();

    /// <summary>Begins a new generation on every machine of the site. Call this after the change is committed.</summary>
    Task RaiseAsync();
}

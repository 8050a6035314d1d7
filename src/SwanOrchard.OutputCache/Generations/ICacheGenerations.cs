namespace SwanOrchard.OutputCache.Generations;

/// <summary>Says whether what readers see has changed.</summary>
/// <remarks>Who keeps a page keeps with it the generation read before the page was made, and shows it in that generation only.</remarks>
public interface ICacheGenerations
{
    /// <summary>The present generation; null while it cannot be known.</summary>
    ValueTask<CacheGeneration?> GetAsync();

    /// <summary>Begins another one, on every machine of the site. To be called after the change is committed.</summary>
    Task RaiseAsync();
}

namespace SwanOrchard.OutputCache.Generations;

/// <summary>Tells whether what readers see has changed.</summary>
/// <remarks>
/// A cache reads the generation before a page is rendered, stores it with the page, and serves the page only in that generation.
/// </remarks>
public interface ICacheGenerations
{
    /// <summary>The current generation; null while it cannot be known.</summary>
    ValueTask<CacheGeneration?> GetAsync();

    /// <summary>
    /// Tells every machine that a change is about to be committed. Until <see cref="RaiseAsync"/> follows, or for a minute, none of them
    /// knows the generation, so that the change is not forgotten whatever happens to this machine or to Redis meanwhile.
    /// </summary>
    /// <param name="change">Identifies the change.</param>
    /// <exception cref="ChangeRefusedException">The other machines cannot be told. The change must not be committed.</exception>
    void Announce(string change)
    {
    }

    /// <summary>Whether changes can be announced at present.</summary>
    ValueTask<bool> CanAnnounceAsync() => ValueTask.FromResult(true);

    /// <summary>Begins a new generation on every machine of the site. Call this after the change is committed.</summary>
    /// <param name="change">The change that was announced; null for one that was not, such as that of a file.</param>
    Task RaiseAsync(string? change = null);
}

namespace SwanOrchard.OutputCache.Generations;

/// <summary>For a site without the output cache: changes are unknown, so nothing may be kept.</summary>
public sealed class UnknownGenerations : ICacheGenerations
{
    /// <inheritdoc/>
    public ValueTask<CacheGeneration?> GetAsync() => ValueTask.FromResult<CacheGeneration?>(null);

    /// <inheritdoc/>
    public Task RaiseAsync(string? change = null) => Task.CompletedTask;
}

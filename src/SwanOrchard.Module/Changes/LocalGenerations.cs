using OrchardCore.Modules;

namespace SwanOrchard.Module.Changes;

/// <summary>The generations of a site that runs on one machine. A restart begins a new one.</summary>
public sealed class LocalGenerations : IGenerations
{
    private readonly IClock _clock;
    private volatile Generation _current;

    public LocalGenerations(IClock clock)
    {
        _clock = clock;
        _current = Next();
    }

    public ValueTask<Generation?> GetAsync() => ValueTask.FromResult<Generation?>(_current);

    public Task RaiseAsync()
    {
        _current = Next();
        return Task.CompletedTask;
    }

    private Generation Next() => new(Guid.NewGuid().ToString("N"), _clock.UtcNow);
}

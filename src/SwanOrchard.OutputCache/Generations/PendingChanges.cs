namespace SwanOrchard.OutputCache.Generations;

/// <summary>Records, per scope, whether the current work changes what readers see.</summary>
public sealed class PendingChanges
{
    private readonly ICacheGenerations _generations;
    private bool _noted;

    public PendingChanges(ICacheGenerations generations) => _generations = generations;

    /// <summary>Notes a change, to take effect once it is committed.</summary>
    public void Note() => _noted = true;

    /// <summary>Whether none of the current work will be stored, because a store it needs does not respond.</summary>
    public bool AreGivenUp { get; private set; }

    /// <summary>Notes that nothing will be stored.</summary>
    public void GiveUp() => AreGivenUp = true;

    /// <summary>Begins a new generation if a change was noted.</summary>
    public async Task CommitAsync()
    {
        if (_noted)
        {
            _noted = false;
            await _generations.RaiseAsync();
        }
    }
}

namespace SwanOrchard.OutputCache.Generations;

/// <summary>Whether the work at hand changes what readers see.</summary>
public sealed class PendingChanges
{
    private readonly ICacheGenerations _generations;
    private bool _noted;

    public PendingChanges(ICacheGenerations generations) => _generations = generations;

    /// <summary>Notes a change, which counts once it is committed.</summary>
    public void Note() => _noted = true;

    /// <summary>Whether nothing of the work at hand is stored, because a store that it needs does not answer.</summary>
    public bool AreGivenUp { get; private set; }

    /// <summary>Notes that nothing will be stored.</summary>
    public void GiveUp() => AreGivenUp = true;

    /// <summary>Makes what was noted count.</summary>
    public async Task CommitAsync()
    {
        if (_noted)
        {
            _noted = false;
            await _generations.RaiseAsync();
        }
    }
}

namespace SwanOrchard.OutputCache.Generations;

/// <summary>Records, per scope, whether the current work changes what readers see.</summary>
public sealed class PendingChanges
{
    private readonly ICacheGenerations _generations;
    private string? _change;
    private bool _isAbandoned;

    public PendingChanges(ICacheGenerations generations) => _generations = generations;

    /// <summary>Notes a change before it is stored, to take effect once it is committed.</summary>
    /// <exception cref="ChangeRefusedException">The other machines cannot be told of it, so it must not be stored.</exception>
    public void Note()
    {
        if (_change is null && !_isAbandoned)
        {
            var change = Guid.NewGuid().ToString("N");
            _generations.Announce(change);
            _change = change;
        }
    }

    /// <summary>Whether none of the current work will be stored, because a store it needs does not respond.</summary>
    public bool AreGivenUp { get; private set; }

    /// <summary>Notes that nothing will be stored.</summary>
    public void GiveUp() => AreGivenUp = true;

    /// <summary>
    /// Lets the current work go on without announcing its changes, for instance to show a form again. The caller sees to it that none of
    /// them is stored.
    /// </summary>
    public void Abandon() => _isAbandoned = true;

    /// <summary>Begins a new generation if a change was noted.</summary>
    public async Task CommitAsync()
    {
        if (_change is { } change)
        {
            _change = null;
            await _generations.RaiseAsync(change);
        }
    }
}

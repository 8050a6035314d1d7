using System.Collections.Concurrent;

namespace SwanOrchard.Tests.SlowRenders;

/// <summary>Counts the pages that the CMS makes for anonymous readers, and slows their making down.</summary>
internal sealed class Renders
{
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private int _most;
    private TaskCompletionSource? _gate;
    private int _held;

    /// <summary>The longest delay at each place, in milliseconds.</summary>
    public int Most
    {
        get => _most;
        set => _most = value;
    }

    /// <summary>How many requests have been held since <see cref="Hold"/>.</summary>
    public int Held => _held;

    /// <summary>Holds whatever reads an item from now on.</summary>
    public void Hold()
    {
        _held = 0;
        _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Lets everything go on.</summary>
    public void Release() => Interlocked.Exchange(ref _gate, null)?.SetResult();

    public Task HoldAsync()
    {
        if (_gate is not { } gate)
        {
            return Task.CompletedTask;
        }

        Interlocked.Increment(ref _held);
        return gate.Task;
    }

    public int Of(string path) => _counts.GetValueOrDefault(path);

    public void Count(string path) => _counts.AddOrUpdate(path, 1, (_, count) => count + 1);

    public Task DelayAsync() => _most > 0 ? Task.Delay(Random.Shared.Next(_most)) : Task.CompletedTask;
}

using System.Collections.Concurrent;

namespace SwanOrchard.Tests.SlowRenders;

/// <summary>Counts the pages that the CMS makes for anonymous readers, and slows their making down.</summary>
internal sealed class Renders
{
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private int _most;

    /// <summary>The longest delay at each place, in milliseconds.</summary>
    public int Most
    {
        get => _most;
        set => _most = value;
    }

    public int Of(string path) => _counts.GetValueOrDefault(path);

    public void Count(string path) => _counts.AddOrUpdate(path, 1, (_, count) => count + 1);

    public Task DelayAsync() => _most > 0 ? Task.Delay(Random.Shared.Next(_most)) : Task.CompletedTask;
}

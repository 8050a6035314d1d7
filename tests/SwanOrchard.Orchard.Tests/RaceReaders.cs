using System.Collections.Concurrent;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Orchard;

/// <summary>
/// Readers who ask all the time, and hold each answer against what has been acknowledged to the editor before they asked: every
/// fact must be of that state or of a later one that has been begun.
/// </summary>
internal sealed class RaceReaders : IAsyncDisposable
{
    /// <summary>A word of drafts, which no reader may see.</summary>
    public const string Secret = "Undisclosed";

    private readonly HttpClient _client;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<RaceState> _states;
    private readonly Task[] _readers;
    private int _acknowledged;
    private int _answers;

    public RaceReaders(HttpClient client, RaceState first, int count)
    {
        _client = client;
        _states = [first];
        _readers = [.. Enumerable.Range(0, count).Select(number => Task.Run(() => ReadAsync(new Random(number))))];
    }

    public IEnumerable<string> Faults => _faults;

    public int Answers => _answers;

    public RaceState Current
    {
        get
        {
            lock (_states)
            {
                return _states[^1];
            }
        }
    }

    /// <summary>Takes a step, and looks at everything right after it.</summary>
    public async Task StepAsync(Func<RaceState, RaceState> change, Func<Task> step)
    {
        int now;
        lock (_states)
        {
            _states.Add(change(_states[^1]));
            now = _states.Count - 1;
        }

        await step();
        Volatile.Write(ref _acknowledged, now);
        foreach (var path in RaceState.Paths)
        {
            await LookAsync(path);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_readers);
        _stop.Dispose();
    }

    private async Task ReadAsync(Random random)
    {
        while (!_stop.IsCancellationRequested && _faults.IsEmpty)
        {
            try
            {
                await LookAsync(RaceState.Paths[random.Next(RaceState.Paths.Count)]);
            }
            catch (Exception exception)
            {
                _faults.Enqueue(exception.ToString());
            }

            await Task.Delay(random.Next(100));
        }
    }

    private async Task LookAsync(string path)
    {
        var since = Volatile.Read(ref _acknowledged);
        var page = await CrawledPage.GetAsync(_client, path);
        RaceState[] allowed;
        lock (_states)
        {
            allowed = [.. _states[since..]];
        }

        Interlocked.Increment(ref _answers);
        var facts = RaceState.Read(page);
        for (var fact = 0; fact < facts.Length; fact++)
        {
            if (!allowed.Any(state => state.Expected(path)[fact] == facts[fact]))
            {
                _faults.Enqueue(
                    $"{path}: “{facts[fact]}”, where only "
                        + $"{string.Join(" or ", allowed.Select(state => $"“{state.Expected(path)[fact]}”").Distinct())} is right.");
            }
        }

        if (page.SetsCookie || page.Body.Contains(Secret, StringComparison.Ordinal))
        {
            _faults.Enqueue($"{path} shows what is not for readers.");
        }
    }
}

using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Load;

/// <summary>
/// Requests a host's pages before they are measured: .NET optimizes hot code while it runs, which takes half a minute under load.
/// </summary>
internal static class WarmUp
{
    // Code that two pages share is optimized for both only in the second turn.
    private const int Turns = 2;

    public static async Task RunAsync(
        HostProcess host, IReadOnlyList<LoadTarget> targets, BenchOptions options, CancellationToken cancellationToken)
    {
        var seconds = (int)Math.Ceiling((double)options.WarmSeconds / Turns / targets.Count);
        for (var turn = 0; turn < Turns && seconds > 0; turn++)
        {
            foreach (var target in targets)
            {
                await Wrk.RunAsync(
                    new Uri(host.Address, target.Path), target.Encoding, options.Connections, seconds, host.Id, cancellationToken);
            }
        }
    }
}

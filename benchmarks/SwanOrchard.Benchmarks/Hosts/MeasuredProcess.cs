using System.Diagnostics;

namespace SwanOrchard.Benchmarks.Hosts;

/// <summary>Runs programs and measures their time and memory.</summary>
internal static class MeasuredProcess
{
    private static readonly TimeSpan s_sample = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="name">Its name in the table.</param>
    /// <param name="program">The program's file.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="BenchException">It failed.</exception>
    public static async Task<MeasuredRun> RunAsync(string name, string program, string[] arguments, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var (output, error) = (
                process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            var (processor, peak) = (TimeSpan.Zero, 0.0);
            var ended = process.WaitForExitAsync(cancellationToken);

            // Sampled while it runs: the memory of a process that has exited cannot be read.
            do
            {
                try
                {
                    processor = ProcessUse.Processor(process.Id);
                    peak = Math.Max(peak, ProcessUse.PeakMegabytes(process.Id));
                }
                catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
                {
                    break;
                }
            }
            while (await Task.WhenAny(ended, Task.Delay(s_sample, cancellationToken)) != ended);
            await ended;
            watch.Stop();
            return process.ExitCode == 0
                ? new(name, watch.Elapsed, processor, peak, (await output).TrimEnd().Split('\n')[^1])
                : throw new BenchException($"{Path.GetFileName(program)} {string.Join(' ', arguments)}: {(await error).Trim()}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}

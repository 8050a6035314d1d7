using System.Diagnostics;
using System.Globalization;
using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Publishing;

/// <summary>Publishes a large site as files, and once more where nothing has changed.</summary>
public static class PublishBench
{
    private static readonly TimeSpan s_sample = TimeSpan.FromMilliseconds(50);

    /// <summary>The first run, and the second.</summary>
    /// <param name="articles">How many, each in two languages.</param>
    /// <param name="progress">Told what is going on.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="BenchException">A run failed.</exception>
    public static async Task<IReadOnlyList<PublishRun>> RunAsync(
        int articles, IProgress<string> progress, CancellationToken cancellationToken)
    {
        using var folder = new TempFolder();
        var (content, copy) = (Path.Combine(folder.Path, "content"), Path.Combine(folder.Path, "copy"));
        progress.Report($"publishing {articles} articles");
        await RunAsync("generator", BuiltHosts.Generator, [content, articles.ToString(CultureInfo.InvariantCulture)], cancellationToken);
        string[] publish = ["publish", copy, "--content", content, "--theme", RepositoryFiles.Theme, "--base-url", "https://copy.example"];
        return
        [
            await RunAsync("all of it", BuiltHosts.Mirror, publish, cancellationToken),
            await RunAsync("again, nothing changed", BuiltHosts.Mirror, publish, cancellationToken),
        ];
    }

    private static async Task<PublishRun> RunAsync(string name, string program, string[] arguments, CancellationToken cancellationToken)
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

            // A process that has ended has no memory, and nobody to ask what it had.
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

using System.Globalization;
using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Publishing;

/// <summary>Publishes a large site as files, and then again without changes.</summary>
public static class PublishBench
{
    /// <summary>The first run and the second.</summary>
    /// <param name="articles">The number of articles, each in two languages.</param>
    /// <param name="progress">Receives progress messages.</param>
    /// <param name="cancellationToken">Cancels the runs.</param>
    /// <exception cref="BenchException">A run failed.</exception>
    public static async Task<IReadOnlyList<MeasuredRun>> RunAsync(
        int articles, IProgress<string> progress, CancellationToken cancellationToken)
    {
        using var folder = new TempFolder();
        var (content, copy) = (Path.Combine(folder.Path, "content"), Path.Combine(folder.Path, "copy"));
        progress.Report($"publishing {articles} articles");
        await MeasuredProcess.RunAsync(
            "generator", BuiltHosts.Generator, [content, articles.ToString(CultureInfo.InvariantCulture)], cancellationToken);
        string[] publish = ["publish", copy, "--content", content, "--theme", RepositoryFiles.Theme, "--base-url", "https://copy.example"];
        return
        [
            await MeasuredProcess.RunAsync("all of it", BuiltHosts.Mirror, publish, cancellationToken),
            await MeasuredProcess.RunAsync("again, nothing changed", BuiltHosts.Mirror, publish, cancellationToken),
        ];
    }
}

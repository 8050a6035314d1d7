using System.Globalization;
using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Publishing;

/// <summary>Publishes a large site as files, and once more where nothing has changed.</summary>
public static class PublishBench
{
    /// <summary>The first run, and the second.</summary>
    /// <param name="articles">How many, each in two languages.</param>
    /// <param name="progress">Told what is going on.</param>
    /// <param name="cancellationToken">Ends it.</param>
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

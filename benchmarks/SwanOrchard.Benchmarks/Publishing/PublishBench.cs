using System.Globalization;
using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Publishing;

/// <summary>Publishes a large site as files, then again with one article changed, and again without changes.</summary>
public static class PublishBench
{
    /// <summary>The three runs.</summary>
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
        var whole = await MeasuredProcess.RunAsync("all of it", BuiltHosts.Mirror, publish, cancellationToken);
        await EditAsync(content, cancellationToken);
        return
        [
            whole,
            await MeasuredProcess.RunAsync("again, one article changed", BuiltHosts.Mirror, publish, cancellationToken),
            await MeasuredProcess.RunAsync("again, nothing changed", BuiltHosts.Mirror, publish, cancellationToken),
        ];
    }

    // Adds a paragraph to an article in the middle.
    private static async Task EditAsync(string content, CancellationToken cancellationToken)
    {
        const string Body = "\"Html\":\"";
        string[] files = [.. Directory.GetFiles(content, "content-*.recipe.json").Order(StringComparer.Ordinal)];
        var file = files[files.Length / 2];
        var json = await File.ReadAllTextAsync(file, cancellationToken);
        var at = json.LastIndexOf(Body, StringComparison.Ordinal) + Body.Length;
        await File.WriteAllTextAsync(file, json.Insert(at, "<p>A paragraph was added.</p>"), cancellationToken);
    }
}

using System.Globalization;
using SwanOrchard.Benchmarks.Hosts;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Importing;

/// <summary>Makes content of the export of a large WordPress site in two languages, and once more where nothing has changed.</summary>
public static class ImportBench
{
    /// <summary>The first run, and the second.</summary>
    /// <param name="posts">How many, of some ten thousand bytes each.</param>
    /// <param name="progress">Told what is going on.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="BenchException">A run failed.</exception>
    public static async Task<IReadOnlyList<MeasuredRun>> RunAsync(int posts, IProgress<string> progress,
        CancellationToken cancellationToken)
    {
        using var folder = new TempFolder();
        var (export, content) = (Path.Combine(folder.Path, "export.xml"), Path.Combine(folder.Path, "content"));
        progress.Report($"importing {posts} posts");
        var number = posts.ToString(CultureInfo.InvariantCulture);
        await MeasuredProcess.RunAsync("generator", BuiltHosts.Generator, ["wxr", export, number], cancellationToken);
        string[] import = ["import", export, "--from", "wordpress", "--out", content];
        var size = string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(export).Length / 1e6:N0} MB");
        return
        [
            await MeasuredProcess.RunAsync($"all of it, {size}", BuiltHosts.Mirror, import, cancellationToken),
            await MeasuredProcess.RunAsync("again, nothing changed", BuiltHosts.Mirror, import, cancellationToken),
        ];
    }
}

using System.Diagnostics;
using SwanOrchard.Core.Search;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Searching;

/// <summary>Pagefind of npm, which <c>./swan bench</c> installs beside the repository's other tools.</summary>
internal static class Pagefind
{
    private const int Words = 2;
    private const int Results = 10;

    // Loaded by each first search, and not packed.
    private static readonly string[] s_once = ["pagefind.js", "pagefind-worker.js", "pagefind-entry.json"];

    private static string Program => Path.Combine(RepositoryFiles.Root, "artifacts", "tools", "node_modules", ".bin", "pagefind");

    /// <summary>Whether it could be installed.</summary>
    public static bool IsThere => File.Exists(Program);

    /// <summary>Writes a document as a page that it can read.</summary>
    public static async Task WriteAsync(string site, string language, SearchDocument document, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(site, language, document.Path)).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "index.html"),
            $"<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{document.Title}</title></head><body><main>"
                + $"<h1>{document.Title}</h1><p>{document.Lead}</p><p>{document.Text}</p></main></body></html>",
            cancellationToken);
    }

    /// <summary>Has it make its index of a site.</summary>
    /// <exception cref="BenchException">It failed.</exception>
    public static async Task<IReadOnlyList<SearchWeight>> RunAsync(
        string site, string index, IReadOnlyList<string> languages, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, ["--site", site, "--output-path", index])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (
            process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        _ = await output;
        return process.ExitCode == 0 ? [.. languages.Select(language => Weigh(index, language))]
            : throw new BenchException($"pagefind: {(await error).Trim()}");
    }

    // All but the scripts and the list of languages is packed already.
    private static SearchWeight Weigh(string index, string language)
    {
        long[] Sizes(string pattern) =>
            [.. new DirectoryInfo(index).GetFiles(pattern, SearchOption.AllDirectories).Select(file => file.Length)];
        var scripts = s_once.Sum(name => PackedSizes.Of(File.ReadAllBytes(Path.Combine(index, name))));
        var once = Sizes($"wasm.{language}.pagefind").Concat(Sizes($"pagefind.{language}_*.pf_meta")).ToArray();
        var (shards, results) = (Sizes($"{language}_*.pf_index"), Sizes($"{language}_*.pf_fragment"));
        var next = (Words * shards.Average()) + (Results * results.Average());
        return new(
            "Pagefind", language, once.Length + shards.Length + results.Length, once.Sum() + shards.Sum() + results.Sum(),
            scripts + once.Sum() + next, next);
    }
}

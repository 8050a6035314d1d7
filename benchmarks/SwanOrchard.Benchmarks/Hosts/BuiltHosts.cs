using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Hosts;

/// <summary>The measured programs, as this configuration built them.</summary>
public static class BuiltHosts
{
    /// <summary>The CMS; null if Orchard Core could not be restored.</summary>
    public static string? Cms => Find("src", "SwanOrchard.Web");

    /// <summary>Stock Orchard Core; null if it could not be restored.</summary>
    public static string? Stock => Find("benchmarks", "SwanOrchard.Stock");

    /// <summary>The mirror's command line.</summary>
    /// <exception cref="BenchException">It is not built.</exception>
    public static string Mirror => Need("src", "SwanOrchard.Mirror", "swan-mirror");

    /// <summary>The generator of content recipes.</summary>
    /// <exception cref="BenchException">It is not built.</exception>
    public static string Generator => Need("benchmarks", "SwanOrchard.Generator", "swan-generator");

    /// <summary>The web server that sends given bytes.</summary>
    /// <exception cref="BenchException">It is not built.</exception>
    public static string Yardstick => Need("benchmarks", "SwanOrchard.Yardstick");

    /// <summary>The startup hook that counts what SQLite does.</summary>
    /// <exception cref="BenchException">It is not built.</exception>
    public static string Counting => Need("benchmarks", "SwanOrchard.Counting");

    private static string Need(string folder, string project, string? assembly = null) =>
        Find(folder, project, assembly) ?? throw new BenchException($"{folder}/{project} is not built: run ./swan bench.");

    private static string? Find(string folder, string project, string? assembly = null)
    {
        // bin/{configuration}/{framework} is the same for all projects of one build.
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var path = Path.Combine(
            RepositoryFiles.Root, folder, project, "bin", output.Parent!.Name, output.Name, $"{assembly ?? project}.dll");
        return File.Exists(path) ? path : null;
    }
}

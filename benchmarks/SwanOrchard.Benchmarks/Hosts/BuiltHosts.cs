using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Benchmarks.Hosts;

/// <summary>The programs that are measured, as this configuration built them.</summary>
public static class BuiltHosts
{
    /// <summary>Null where Orchard Core could not be restored.</summary>
    public static string? Cms => Find("src", "SwanOrchard.Web");

    /// <summary>Null where Orchard Core could not be restored.</summary>
    public static string? Stock => Find("benchmarks", "SwanOrchard.Stock");

    public static string Mirror => Need("src", "SwanOrchard.Mirror", "swan-mirror");

    public static string Generator => Need("benchmarks", "SwanOrchard.Generator", "swan-generator");

    public static string Yardstick => Need("benchmarks", "SwanOrchard.Yardstick");

    public static string Counting => Need("benchmarks", "SwanOrchard.Counting");

    private static string Need(string folder, string project, string? assembly = null) =>
        Find(folder, project, assembly) ?? throw new BenchException($"{folder}/{project} is not built: run ./swan bench.");

    private static string? Find(string folder, string project, string? assembly = null)
    {
        // bin/{configuration}/{framework} is the same for every project of one build.
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var path = Path.Combine(
            RepositoryFiles.Root, folder, project, "bin", output.Parent!.Name, output.Name, $"{assembly ?? project}.dll");
        return File.Exists(path) ? path : null;
    }
}

using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>The seeds that are kept as files, among them all that was ever found.</summary>
internal static class SeedFolder
{
    public static IEnumerable<FuzzSeed> Read(string target)
    {
        var folder = Path.Combine(RepositoryFiles.Root, "tests", "SwanOrchard.Fuzz", "Seeds", target);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder)
                .Order(StringComparer.Ordinal)
                .Select(file => new FuzzSeed(Path.GetFileName(file), File.ReadAllBytes(file)))
            : [];
    }
}

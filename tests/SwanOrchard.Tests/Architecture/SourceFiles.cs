using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Architecture;

/// <summary>The files that people write here; not what a build leaves behind.</summary>
internal static class SourceFiles
{
    private static readonly string[] s_left = ["bin", "obj", "artifacts", "node_modules", "App_Data", "TestResults"];

    /// <summary>Every file with one of these endings, by its path from the repository's folder.</summary>
    public static IEnumerable<(string Path, string[] Lines)> With(params string[] endings) => Inside(RepositoryFiles.Root)
        .Where(file => endings.Contains(System.IO.Path.GetExtension(file)))
        .Order(StringComparer.Ordinal)
        .Select(file => (System.IO.Path.GetRelativePath(RepositoryFiles.Root, file), File.ReadAllLines(file)));

    private static IEnumerable<string> Inside(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
        .Where(inner => System.IO.Path.GetFileName(inner) is var name && !name.StartsWith('.') && !s_left.Contains(name))
        .SelectMany(Inside));
}

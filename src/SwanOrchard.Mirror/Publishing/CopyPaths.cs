using System.IO.Enumeration;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Where things stand in a copy.</summary>
internal static class CopyPaths
{
    public const string Index = "index.html";
    public const string NotFound = "404.html";
    public const string Manifest = CopyNames.Manifest;
    public const string Checksums = CopyNames.Checksums;
    public const string Headers = CopyNames.Headers;
    public const string Redirects = CopyNames.Redirects;
    public const string Nginx = CopyNames.Nginx;
    public const string NoJekyll = CopyNames.NoJekyll;

    /// <summary>The folder for what the publisher remembers; no part of the copy.</summary>
    public const string Own = ".swan";

    /// <summary>What the publisher has in its folder, for good or for the time of a run.</summary>
    public static IReadOnlyList<string> Owned { get; } = ["lock", "state", "state.new", "journal", "journal.new", "stage", "next"];

    private static readonly EnumerationOptions s_below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>The file of a page.</summary>
    /// <param name="path">The page's address without a leading slash.</param>
    public static string Page(string path) => path.Length == 0 ? Index : $"{path}/{Index}";

    /// <summary>The file of a former address: hosts look for a folder's index, or for the page itself where it ends like one.</summary>
    public static string FormerPage(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? path
            : Page(path);

    /// <summary>The folders above a path, the innermost first.</summary>
    public static IEnumerable<string> Parents(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    /// <summary>
    /// The files of a folder and those below it, in the order of their paths; none for a folder
    /// that does not exist. Links are not followed, and stray files left out.
    /// </summary>
    public static IEnumerable<string> FilesIn(string folder) => Directory.Exists(folder)
        ? new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), s_below)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !StrayFiles.Is(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !StrayFiles.Is(entry.FileName),
        }.Order(StringComparer.Ordinal)
        : Enumerable.Empty<string>();

    /// <summary>An address as it stands in links: every part encoded.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The file system's path of a file of a copy.</summary>
    public static string In(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}

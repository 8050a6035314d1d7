using System.IO.Enumeration;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Mirror.Publishing.Incremental;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>The paths of files in a copy.</summary>
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

    /// <summary>The folder for the publisher's state, which is not part of the copy.</summary>
    public const string Own = ".swan";

    /// <summary>Everything that the publisher keeps in its folder, permanently or during a run.</summary>
    public static IReadOnlyList<string> Owned { get; } =
    [
        "lock", "state", "state.new", "journal", "journal.new", "stage", "next",
        CopyState.Name, CopyState.Name + ".new", KeptRecipes.Folder,
    ];

    private static readonly EnumerationOptions s_below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>The file of a page.</summary>
    /// <param name="path">The path of the page, without a leading slash.</param>
    public static string Page(string path) => path.Length == 0 ? Index : $"{path}/{Index}";

    /// <summary>The file for a former path: a folder's index page, or the path itself if it ends like a page.</summary>
    public static string FormerPage(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? path
            : Page(path);

    /// <summary>The folders above a path, innermost first.</summary>
    public static IEnumerable<string> Parents(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    /// <summary>
    /// All files in a folder and its subfolders, ordered by path; empty if the folder does not exist. Links are not followed; stray files
    /// are left out.
    /// </summary>
    public static IEnumerable<string> FilesIn(string folder) => Directory.Exists(folder)
        ? new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), s_below)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !StrayFiles.Is(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !StrayFiles.Is(entry.FileName),
        }.Order(StringComparer.Ordinal)
        : Enumerable.Empty<string>();

    /// <summary>A path as it is written in links, with every segment encoded.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The file system path of a file of a copy.</summary>
    public static string In(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}

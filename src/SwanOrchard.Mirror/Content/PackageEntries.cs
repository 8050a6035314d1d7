using System.IO.Compression;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Content;

/// <summary>
/// The files in a package's zip by their paths in the package. Whoever unpacks a package and zips it again with the tools of a system
/// gets folders as entries, one folder around everything, backslashes or files of the system's own; the package is still the same.
/// </summary>
internal static class PackageEntries
{
    /// <summary>The files, those of systems among them, in the order of the zip.</summary>
    public static IReadOnlyList<(string Path, ZipArchiveEntry Entry)> Of(ZipArchive zip)
    {
        (string Path, ZipArchiveEntry Entry)[] files =
        [
            .. zip.Entries
                .Select(entry => (Path: entry.FullName.Replace('\\', '/'), Entry: entry))
                .Where(file => !IsFolder(file.Path, file.Entry)),
        ];
        var around = FolderAround([.. files.Select(file => file.Path).Where(path => !StrayFiles.IsPath(path))]);
        return [.. files.Select(file =>
            (file.Path.StartsWith(around, StringComparison.Ordinal) ? file.Path[around.Length..] : file.Path, file.Entry))];
    }

    private static bool IsFolder(string path, ZipArchiveEntry entry) => path.EndsWith('/') && entry.Length == 0;

    // With its slash; empty where the package's files stand at the root of the zip.
    private static string FolderAround(string[] paths)
    {
        var manifest = Array.Find(paths, path => path.EndsWith("/" + PackageNames.Manifest, StringComparison.Ordinal));
        if (manifest is null || paths.Contains(PackageNames.Manifest))
        {
            return "";
        }

        var folder = manifest[..^PackageNames.Manifest.Length];
        return folder.IndexOf('/') == folder.Length - 1
            && paths.All(path => path.StartsWith(folder, StringComparison.Ordinal)) ? folder : "";
    }
}

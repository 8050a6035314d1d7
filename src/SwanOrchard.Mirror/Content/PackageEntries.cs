using System.IO.Compression;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.MirrorPackages;

namespace SwanOrchard.Mirror.Content;

/// <summary>
/// Finds the files in a package's zip by their paths in the package. A package that was unpacked and zipped again with system tools may
/// have entries for folders, one folder around everything, backslashes or system files. It is still the same package.
/// </summary>
internal static class PackageEntries
{
    /// <summary>All files, including system files, in the order of the zip.</summary>
    public static IReadOnlyList<(string Path, ZipArchiveEntry Entry)> Of(ZipArchive zip)
    {
        (string Path, ZipArchiveEntry Entry)[] files = [.. ZipPaths.Of(zip)];
        var around = FolderAround([.. files.Select(file => file.Path).Where(path => !StrayFiles.IsPath(path))]);
        return [.. files.Select(file =>
            (file.Path.StartsWith(around, StringComparison.Ordinal) ? file.Path[around.Length..] : file.Path, file.Entry))];
    }

    // With its slash; empty if the files of the package are at the root of the zip.
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

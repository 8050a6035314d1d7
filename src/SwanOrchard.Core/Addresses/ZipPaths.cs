using System.IO.Compression;

namespace SwanOrchard.Core.Addresses;

/// <summary>Reads the paths of files in zips, whichever system made them.</summary>
public static class ZipPaths
{
    /// <summary>
    /// The files with their paths, in the order of the zip: with forward slashes (some versions of PowerShell write backslashes), and
    /// without entries for folders.
    /// </summary>
    public static IEnumerable<(string Path, ZipArchiveEntry Entry)> Of(ZipArchive zip)
    {
        ArgumentNullException.ThrowIfNull(zip);
        return zip.Entries
            .Select(entry => (Path: entry.FullName.Replace('\\', '/'), Entry: entry))
            .Where(file => !file.Path.EndsWith('/') || file.Entry.Length > 0);
    }
}

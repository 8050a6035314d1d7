using System.IO.Enumeration;
using System.Text;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Mirror.Files;

/// <summary>Finds files by untrusted paths, but only inside a folder.</summary>
public static class InnerFiles
{
    /// <summary>The file at a path; null if there is none, or if the path or a link on it leads out of the folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The path within the folder, with forward slashes.</param>
    public static FileInfo? Find(string folder, string path)
    {
        if (!RelativePath.IsInside(path))
        {
            return null;
        }

        var at = Path.GetFullPath(folder);
        foreach (var name in path.Split('/'))
        {
            at = Entry(at, name);
            if (LeadsOut(folder, at))
            {
                return null;
            }
        }

        var file = new FileInfo(at);
        return file.Exists ? file : null;
    }

    // By the exact name, otherwise by the same letters in another normal form: macOS stores names decomposed.
    private static string Entry(string folder, string name)
    {
        var exact = Path.Combine(folder, name);
        return Ascii.IsValid(name) || Path.Exists(exact) || !Directory.Exists(folder)
            ? exact
            : Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(entry => NormalName.AreSame(Path.GetFileName(entry), name))
                ?? exact;
    }

    /// <summary>The first file or folder that is a link out of the folder; null if there is none.</summary>
    /// <param name="folder">The folder that links must not leave.</param>
    /// <param name="below">The subfolder to search.</param>
    public static string? FindLinkOut(string folder, string below)
    {
        if (LeadsOut(folder, below) || !Directory.Exists(below))
        {
            return Directory.Exists(below) || File.Exists(below) ? below : null;
        }

        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return new FileSystemEnumerable<string>(below, (ref FileSystemEntry entry) => entry.ToFullPath(), all)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => IsLink(ref entry),
            // Links are not followed: a target inside the folder is searched anyway, and links may form cycles.
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        }.FirstOrDefault(link => LeadsOut(folder, link));
    }

    /// <summary>Whether a file is a link that leads out of the folder.</summary>
    public static bool LeadsOut(string folder, string file)
    {
        var info = new FileInfo(file);
        if (info.LinkTarget is null)
        {
            return false;
        }

        try
        {
            var inside = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
            return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName.StartsWith(inside, StringComparison.Ordinal) != true;
        }
        catch (IOException)
        {
            // Links that form a cycle.
            return true;
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}

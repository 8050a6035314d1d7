using System.Security.Cryptography;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Finds out whether a copy is what its manifest says.</summary>
public static class CopyErrors
{
    /// <summary>What is wrong with a copy, a line each; nothing for one that is whole.</summary>
    /// <exception cref="PublishException">The folder holds no copy.</exception>
    public static IEnumerable<string> Find(string folder)
    {
        var root = Path.GetFullPath(folder);
        root = CopyManifest.Find(root) is null && Releases.AreIn(root) ? new Releases(root).Current : root;
        var manifest = CopyManifest.Find(root) ?? throw new PublishException(root, $"there is no {CopyPaths.Manifest} of a copy here.");
        return Find(root, manifest);
    }

    private static IEnumerable<string> Find(string root, CopyManifest manifest)
    {
        var known = new HashSet<string>([CopyPaths.Manifest, CopyPaths.Checksums], StringComparer.Ordinal);
        foreach (var file in manifest.Files)
        {
            known.Add(file.Path);
            if (FileNames.Fault(file.Path) is not null)
            {
                yield return $"not a path: {file.Path}";
            }
            else if (State(CopyPaths.In(root, file.Path), file) is { } state)
            {
                yield return $"{state}: {file.Path}";
            }
        }

        var bytes = File.ReadAllBytes(Path.Combine(root, CopyPaths.Manifest));
        var checksums = manifest.WriteChecksums(bytes);
        var expected = new CopyFile(CopyPaths.Checksums, checksums.Length, CopyManifest.Hash(checksums));
        if (State(Path.Combine(root, CopyPaths.Checksums), expected) is { } wrong)
        {
            yield return $"{wrong}: {CopyPaths.Checksums}";
        }

        foreach (var extra in Paths(root).Where(path => !known.Contains(path) && !IsOwn(path) && !IsOfHost(path)))
        {
            yield return $"extra: {extra}";
        }
    }

    private static string? State(string path, CopyFile file)
    {
        var info = new FileInfo(path);
        if (!info.Exists)
        {
            return "missing";
        }

        if (info.LinkTarget is not null || info.Length != file.Size)
        {
            return "changed";
        }

        using var stream = info.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == file.Sha256 ? null : "changed";
    }

    // The publisher's own folder is no part of the copy; what somebody else put there is.
    private static bool IsOwn(string path) => path.Split('/') is [CopyPaths.Own, var name, ..] && CopyPaths.Owned.Contains(name);

    // What the host of a copy keeps at its root beside the copy.
    private static bool IsOfHost(string path) =>
        path == CopyNames.HostName || path.StartsWith(CopyNames.WellKnown + "/", StringComparison.Ordinal);

    // Links are not followed: they could lead anywhere.
    private static IEnumerable<string> Paths(string root) =>
        new DirectoryInfo(root).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 })
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .SelectMany(entry => entry is DirectoryInfo { LinkTarget: null }
                ? Paths(entry.FullName).Select(path => $"{entry.Name}/{path}")
                : [entry.Name]);
}

using System.Security.Cryptography;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Verifies a copy against its manifest.</summary>
public static class CopyErrors
{
    /// <summary>The errors of a copy, one line each; empty if the copy is intact.</summary>
    /// <exception cref="PublishException">There is no copy in the folder.</exception>
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

    // The publisher's own folder is not part of the copy, but foreign files in it are reported.
    private static bool IsOwn(string path) => path.Split('/') is [CopyPaths.Own, var name, ..] && CopyPaths.Owned.Contains(name);

    // Files that the host of a copy keeps at its root.
    private static bool IsOfHost(string path) =>
        path == CopyNames.HostName || path.StartsWith(CopyNames.WellKnown + "/", StringComparison.Ordinal);

    // Links are not followed, because they could lead anywhere.
    private static IEnumerable<string> Paths(string root) =>
        new DirectoryInfo(root).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 })
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .SelectMany(entry => entry is DirectoryInfo { LinkTarget: null }
                ? Paths(entry.FullName).Select(path => $"{entry.Name}/{path}")
                : [entry.Name]);
}

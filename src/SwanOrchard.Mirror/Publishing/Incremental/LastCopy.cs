namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>The last copy, if a run completed it. A file of it counts as long as its size and time say that nobody changed it.</summary>
internal sealed class LastCopy
{
    private readonly string _folder;
    private readonly DateTime _written;
    private readonly Dictionary<string, CopyFile> _files;

    private LastCopy(string folder, CopyManifest? manifest, string hash)
    {
        _folder = folder;
        Hash = hash;
        Manifest = manifest;
        Files = manifest?.Files ?? [];
        _files = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _written = File.GetLastWriteTimeUtc(Path.Combine(folder, CopyPaths.Manifest));
    }

    /// <summary>The hash of the copy's manifest; empty if there is no such copy.</summary>
    public string Hash { get; }

    /// <summary>The manifest of the copy; null if there is no such copy.</summary>
    public CopyManifest? Manifest { get; }

    /// <summary>The files of the manifest, ordered by path; empty if there is no such copy.</summary>
    public IReadOnlyList<CopyFile> Files { get; }

    /// <summary>Finds the last copy.</summary>
    /// <param name="own">The publisher's own folder.</param>
    /// <param name="folder">The folder of the copy.</param>
    public static LastCopy Find(string own, string folder)
    {
        var hash = new Journal(own).Exists ? null : new PublishState(own).ManifestHash(folder);
        return hash is null ? new(folder, null, "") : new(folder, CopyManifest.Find(folder), hash);
    }

    /// <summary>A file that is still as it was written; null if there is none.</summary>
    public CopyFile? Find(string path) => _files.TryGetValue(path, out var file)
        && file.IsUntouched(_folder, _written) ? file : null;

    /// <summary>The bytes of a file, if they are those that the manifest names; null if not.</summary>
    public byte[]? Read(string path) => Find(path) is { } file
        && File.ReadAllBytes(CopyPaths.In(_folder, path)) is var bytes
        && CopyManifest.Hash(bytes) == file.Sha256 ? bytes : null;
}

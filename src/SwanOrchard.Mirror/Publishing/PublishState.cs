namespace SwanOrchard.Mirror.Publishing;

/// <summary>Remembers what the last copy was made from, so that an unchanged copy is not made again.</summary>
/// <param name="own">The publisher's own folder.</param>
internal sealed class PublishState(string own)
{
    private readonly string _file = Path.Combine(own, "state");

    /// <summary>Checks whether the copy in a folder was made from the same sources and is unchanged, judging by sizes and times.</summary>
    /// <param name="stamp">The stamp of the current sources.</param>
    /// <param name="copy">The folder of the copy.</param>
    /// <returns>The manifest of the copy; null if it has to be made again.</returns>
    public CopyManifest? Find(string stamp, string copy)
    {
        var manifest = new FileInfo(Path.Combine(copy, CopyPaths.Manifest));
        if (!File.Exists(_file)
            || !manifest.Exists
            || File.ReadAllText(_file) != Text(stamp, File.ReadAllBytes(manifest.FullName))
            || CopyManifest.Find(copy) is not { } found)
        {
            return null;
        }

        // The manifest is written last, so any newer file was changed by someone else.
        return found.Files.All(file => file.IsUntouched(copy, manifest.LastWriteTimeUtc)) ? found : null;
    }

    /// <summary>The hash of a copy's manifest, if the last complete run wrote it; null if not.</summary>
    /// <param name="copy">The folder of the copy.</param>
    public string? ManifestHash(string copy)
    {
        var manifest = Path.Combine(copy, CopyPaths.Manifest);
        return File.Exists(_file) && File.Exists(manifest) && CopyManifest.Hash(File.ReadAllBytes(manifest)) is var hash
            && File.ReadAllText(_file).EndsWith($"\n{hash}\n", StringComparison.Ordinal) ? hash : null;
    }

    /// <summary>Stores what a copy was made from.</summary>
    public void Write(string stamp, byte[] manifest)
    {
        File.WriteAllText(_file + ".new", Text(stamp, manifest));
        File.Move(_file + ".new", _file, overwrite: true);
    }

    private static string Text(string stamp, byte[] manifest) => $"{stamp}\n{CopyManifest.Hash(manifest)}\n";
}

namespace SwanOrchard.Mirror.Publishing;

/// <summary>What the last copy was made from, so that nothing is made where nothing changed.</summary>
/// <param name="own">The publisher's own folder.</param>
internal sealed class PublishState(string own)
{
    private readonly string _file = Path.Combine(own, "state");

    /// <summary>Whether the copy in a folder was made from just this and is as it was made, as far as sizes and times tell.</summary>
    /// <param name="stamp">What it would be made from now.</param>
    /// <param name="copy">The folder.</param>
    /// <returns>The copy's manifest, or null where it has to be made.</returns>
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

        // The manifest is written last: what is younger was changed by others.
        return found.Files.All(file => new FileInfo(CopyPaths.In(copy, file.Path)) is { Exists: true, LinkTarget: null } info
            && info.Length == file.Size
            && info.LastWriteTimeUtc <= manifest.LastWriteTimeUtc) ? found : null;
    }

    /// <summary>Remembers what a copy was made from.</summary>
    public void Write(string stamp, byte[] manifest)
    {
        File.WriteAllText(_file + ".new", Text(stamp, manifest));
        File.Move(_file + ".new", _file, overwrite: true);
    }

    private static string Text(string stamp, byte[] manifest) => $"{stamp}\n{CopyManifest.Hash(manifest)}\n";
}

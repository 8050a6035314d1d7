using System.Text.RegularExpressions;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Makes whole releases, and one link that leads to the current one: a reader never meets two at once.</summary>
internal sealed partial class Releases
{
    private const string Folder = "releases";
    private const string Link = "current";

    private readonly string _folder;
    private readonly string _link;

    /// <param name="root">The folder that holds both.</param>
    public Releases(string root)
    {
        _folder = Path.Combine(root, Folder);
        _link = Path.Combine(root, Link);
    }

    /// <summary>Whether a folder holds releases.</summary>
    public static bool AreIn(string root) =>
        new FileInfo(Path.Combine(root, Link)).LinkTarget is not null && Directory.Exists(Path.Combine(root, Folder));

    /// <summary>The current release's folder; one that does not exist where there is none.</summary>
    public string Current => new FileInfo(_link).LinkTarget is { } release && Name().IsMatch(Path.GetFileName(release))
        ? Path.Combine(_folder, Path.GetFileName(release))
        : Path.Combine(_folder, "none");

    /// <summary>Makes the files of a release a release, and the current one.</summary>
    /// <param name="target">The folder, in whose stage the changed files stand.</param>
    /// <param name="files">All files, the manifest last.</param>
    /// <returns>How many old releases were removed.</returns>
    /// <exception cref="PublishException">The system has no symbolic links that can be switched in one step.</exception>
    public int Apply(TargetFolder target, IReadOnlyList<StagedFile> files)
    {
        TargetFolder.RefuseLink(_folder);
        if (File.Exists(_link) || (Directory.Exists(_link) && new DirectoryInfo(_link).LinkTarget is null))
        {
            throw new PublishException(_link, "this is no link that an earlier run made.");
        }

        var old = Current;
        var release = Path.Combine(_folder, files[^1].File.Sha256[..16]);
        target.Keep = true;
        if (release == old)
        {
            // The same again: only what was damaged since is put back.
            foreach (var file in files.Where(file => file.Stage is not null))
            {
                var place = CopyPaths.In(old, file.File.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.Move(file.Stage!, place, overwrite: true);
            }

            return RemoveOthers(release);
        }

        foreach (var file in files.Where(file => file.Stage is null))
        {
            Share(CopyPaths.In(old, file.File.Path), CopyPaths.In(target.Stage, file.File.Path));
        }

        target.Flush();
        Directory.CreateDirectory(_folder);
        if (Directory.Exists(release))
        {
            // Back to what was there before, which may have been damaged since.
            Directory.Delete(release, recursive: true);
        }

        Directory.Move(target.Stage, release);
        var next = Path.Combine(target.Own, "next");
        File.Delete(next);
        File.CreateSymbolicLink(next, $"{Folder}/{Path.GetFileName(release)}");
        if (!Posix.Rename(next, _link))
        {
            throw new PublishException(_link, "the link cannot be switched in one step on this system.");
        }

        target.Flush();
        return RemoveOthers(release);
    }

    private static void Share(string existing, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(name)!);
        if (!Posix.Link(existing, name))
        {
            using var from = File.OpenRead(existing);
            using var to = new FileStream(name, FileMode.CreateNew);
            from.CopyTo(to);
        }
    }

    // At once: an old release goes on naming whoever asked to be taken off. A file that a server is sending stays until it is sent.
    private int RemoveOthers(string current)
    {
        var old = new DirectoryInfo(_folder).EnumerateDirectories()
            .Where(folder => folder.LinkTarget is null && folder.FullName != current && Name().IsMatch(folder.Name))
            .ToArray();
        foreach (var folder in old)
        {
            folder.Delete(recursive: true);
        }

        return old.Length;
    }

    [GeneratedRegex("^[0-9a-f]{16}$")]
    private static partial Regex Name();
}

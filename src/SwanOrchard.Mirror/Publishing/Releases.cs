using System.Text.RegularExpressions;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Makes complete releases and a link to the current one, so that a reader never sees a mixture of two.</summary>
internal sealed partial class Releases
{
    private const string Folder = "releases";
    private const string Link = "current";

    private readonly string _folder;
    private readonly string _link;

    /// <summary>Manages the releases of a folder.</summary>
    /// <param name="root">The folder that contains the releases and the link.</param>
    public Releases(string root)
    {
        _folder = Path.Combine(root, Folder);
        _link = Path.Combine(root, Link);
    }

    /// <summary>Whether a folder contains releases.</summary>
    public static bool AreIn(string root) =>
        new FileInfo(Path.Combine(root, Link)).LinkTarget is not null && Directory.Exists(Path.Combine(root, Folder));

    /// <summary>The folder of the current release; a folder that does not exist if there is no release.</summary>
    public string Current => new FileInfo(_link).LinkTarget is { } release && Name().IsMatch(Path.GetFileName(release))
        ? Path.Combine(_folder, Path.GetFileName(release))
        : Path.Combine(_folder, "none");

    /// <summary>Turns staged files into a release and makes it the current one.</summary>
    /// <param name="target">The folder whose stage contains the changed files.</param>
    /// <param name="files">All files, the manifest last.</param>
    /// <returns>The number of old releases removed.</returns>
    /// <exception cref="PublishException">The system cannot switch a symbolic link atomically.</exception>
    public int Apply(TargetFolder target, IReadOnlyList<StagedFile> files)
    {
        TargetFolder.RefuseLink(_folder);
        if (File.Exists(_link) || (Directory.Exists(_link) && new DirectoryInfo(_link).LinkTarget is null))
        {
            throw new PublishException(_link, "this is not a link made by an earlier run.");
        }

        var old = Current;
        var release = Path.Combine(_folder, files[^1].File.Sha256[..16]);
        target.Keep = true;
        if (release == old)
        {
            // Same content as before: only files that were damaged since are restored.
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
            // A return to an earlier release, whose folder may have been damaged since.
            Directory.Delete(release, recursive: true);
        }

        Directory.Move(target.Stage, release);
        var next = Path.Combine(target.Own, "next");
        File.Delete(next);
        File.CreateSymbolicLink(next, $"{Folder}/{Path.GetFileName(release)}");
        if (!Posix.Rename(next, _link))
        {
            throw new PublishException(_link, "this system cannot switch the link in one step.");
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

    // Immediately, because an old release still names people who asked to be removed. A file that a server is sending is kept until it is
    // sent.
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

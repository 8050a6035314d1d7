namespace SwanOrchard.Mirror.Publishing;

/// <summary>
/// Replaces the last copy by a new one, file by file. Each file is complete at every moment and comes after those it needs; the manifest
/// comes last.
/// </summary>
internal sealed class Replacement
{
    private readonly TargetFolder _target;
    private readonly bool _force;
    private readonly Journal _journal;
    private readonly HashSet<string> _ours;
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _links = new(StringComparer.Ordinal);

    /// <summary>Prepares the replacement.</summary>
    /// <param name="target">The folder of the copy.</param>
    /// <param name="force">Whether files that are not ours may be replaced.</param>
    /// <param name="known">The manifest in the folder, if it was read already; otherwise null.</param>
    public Replacement(TargetFolder target, bool force, CopyManifest? known = null)
    {
        _target = target;
        _force = force;
        _journal = new Journal(target.Own);
        _ours = new((known ?? CopyManifest.Find(target.Root)) is { } last
            ? [.. last.Files.Select(file => file.Path), CopyPaths.Checksums, CopyPaths.Manifest]
            : (string[])[], StringComparer.Ordinal);
        _ours.UnionWith(_journal.Read());

        // A manifest may come from anywhere, and whatever is behind a link is not ours.
        _ours.RemoveWhere(path => FileNames.Fault(path) is not null || CopyPaths.Parents(path).Any(IsLink));
    }

    /// <summary>Puts the copy in place.</summary>
    /// <param name="files">All files, the manifest last.</param>
    /// <returns>The number of files removed.</returns>
    /// <exception cref="PublishException">A folder is a symbolic link, or a file is not ours. Nothing was changed.</exception>
    public int Apply(IReadOnlyList<StagedFile> files)
    {
        var paths = files.Select(file => file.File.Path).ToHashSet(StringComparer.Ordinal);
        var folders = paths.SelectMany(CopyPaths.Parents).ToHashSet(StringComparer.Ordinal);
        Check(files, folders);
        var changed = files.Where(file => file.Stage is not null).ToArray();
        var gone = _ours.Where(path => !paths.Contains(path)).Order(StringComparer.Ordinal).ToArray();
        _target.Keep = true;
        if (changed.Length == 0 && gone.Length == 0)
        {
            _journal.Delete();
            return 0;
        }

        _target.Flush();
        _journal.Write(_journal.Read().Concat(changed.Select(file => file.File.Path).Where(path => !File.Exists(In(path)))).Distinct());

        // A former file may be a folder now, and vice versa.
        var removed = gone.Count(path => (folders.Contains(path) || CopyPaths.Parents(path).Any(paths.Contains)) && Remove(path));
        var last = files[^1];
        foreach (var file in changed.Where(file => file != last).OrderBy(file => file.Phase))
        {
            Put(file);
        }

        removed += gone.Count(Remove);
        _target.Flush();
        if (last.Stage is not null)
        {
            Put(last);
        }

        _journal.Delete();
        return removed;
    }

    private void Check(IEnumerable<StagedFile> files, IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(IsLink))
        {
            TargetFolder.RefuseLink(In(folder));
        }

        if (!_force
            && files.FirstOrDefault(file =>
                file.Stage is not null && !_ours.Contains(file.File.Path) && File.Exists(In(file.File.Path))) is { } foreign)
        {
            throw new PublishException(In(foreign.File.Path), "this file is of no copy of ours. --force replaces it.");
        }
    }

    private void Put(StagedFile file)
    {
        var path = In(file.File.Path);
        if (_made.Add(Path.GetDirectoryName(path)!))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }

        File.Move(file.Stage!, path, overwrite: true);
    }

    private bool Remove(string path)
    {
        var file = In(path);
        if (!File.Exists(file) && new FileInfo(file).LinkTarget is null)
        {
            return false;
        }

        File.Delete(file);
        var folder = Path.GetDirectoryName(file)!;
        while (folder.Length > _target.Root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }

        return true;
    }

    private bool IsLink(string folder)
    {
        if (!_links.TryGetValue(folder, out var link))
        {
            _links[folder] = link = new DirectoryInfo(In(folder)).LinkTarget is not null;
        }

        return link;
    }

    private string In(string path) => CopyPaths.In(_target.Root, path);
}

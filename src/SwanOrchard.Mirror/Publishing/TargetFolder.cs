namespace SwanOrchard.Mirror.Publishing;

/// <summary>The folder a copy is written to: ours alone while this lives.</summary>
internal sealed class TargetFolder : IDisposable
{
    // What each system says of a file that another process has locked.
    private const int LinuxInUse = 11;
    private const int MacInUse = 35;
    private const int WindowsInUse = unchecked((int)0x80070020);

    private readonly FileStream _lock;
    private readonly bool _created;
    private readonly bool _ownCreated;

    private TargetFolder(string root, FileStream @lock, bool created, bool ownCreated)
    {
        Root = root;
        _lock = @lock;
        _created = created;
        _ownCreated = ownCreated;
    }

    public string Root { get; }

    /// <summary>What the publisher remembers, and what it has not put in place yet.</summary>
    public string Own => Path.Combine(Root, CopyPaths.Own);

    /// <summary>New files, before they are put in place.</summary>
    public string Stage => Path.Combine(Own, "stage");

    /// <summary>Whether the copy was put in place: what was made for it stays.</summary>
    public bool Keep { get; set; }

    /// <summary>Takes a folder, which is made where there is none.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="force">Whether it may hold what is not ours.</param>
    /// <param name="sources">Folders that are read from.</param>
    /// <exception cref="PublishException">It cannot be had: something else is in it, another run, or it lies among the sources.</exception>
    public static TargetFolder Take(string path, bool force, params IEnumerable<string> sources)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        RefuseLink(root);
        var real = Real(root);
        foreach (var source in sources.Select(source => Real(Path.GetFullPath(source))))
        {
            if (IsWithin(real, source) || IsWithin(source, real))
            {
                throw new PublishException(root, $"the copy cannot be written here: it is made from {source}.");
            }
        }

        if (File.Exists(root))
        {
            throw new PublishException(root, "this is a file; a folder is needed.");
        }

        var own = Path.Combine(root, CopyPaths.Own);
        var (created, ownCreated) = (!Directory.Exists(root), !Directory.Exists(own));
        if (!created && !force && !IsOurs(root))
        {
            throw new PublishException(root, "this folder holds something else. --force writes among it; what is not ours stays.");
        }

        Directory.CreateDirectory(root);
        RefuseLink(own);
        Directory.CreateDirectory(own);
        var target = new TargetFolder(root, Lock(root, own), created, ownCreated);
        if (Directory.Exists(target.Stage))
        {
            // Of a run that was killed.
            Directory.Delete(target.Stage, recursive: true);
        }

        return target;
    }

    /// <summary>Waits until all that was written here is on the disk.</summary>
    public void Flush() => Posix.Flush(_lock.SafeFileHandle);

    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            // Nothing that is open can be deleted there.
            _lock.Dispose();
        }

        if (Directory.Exists(Stage))
        {
            Directory.Delete(Stage, recursive: true);
        }

        if (!Keep && _ownCreated)
        {
            Directory.Delete(Own, recursive: true);
            if (_created)
            {
                Directory.Delete(Root);
            }
        }

        _lock.Dispose();
    }

    /// <summary>Refuses to write through a symbolic link: it could lead anywhere.</summary>
    /// <exception cref="PublishException">It is one.</exception>
    public static void RefuseLink(string path)
    {
        if (new DirectoryInfo(path).LinkTarget is { } link)
        {
            throw new PublishException(path, $"this is a symbolic link to {link}; nothing is written through one.");
        }
    }

    private static bool IsOurs(string root) =>
        Directory.Exists(Path.Combine(root, CopyPaths.Own))
        || !Directory.EnumerateFileSystemEntries(root).Any()
        || CopyManifest.Find(root) is not null;

    // The lock is the system's: it ends with the process, however that ends.
    private static FileStream Lock(string root, string own)
    {
        var file = Path.Combine(own, "lock");
        RefuseLink(file);
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception.HResult is LinuxInUse or MacInUse or WindowsInUse)
        {
            throw new PublishException(root, "another run is writing here.", exception);
        }
    }

    private static bool IsWithin(string path, string folder) => path == folder
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // With every link on the way followed; what does not exist yet is below what does.
    private static string Real(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        var here = Path.Combine(Real(parent), Path.GetFileName(path));
        return Directory.Exists(here) ? new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here : here;
    }
}

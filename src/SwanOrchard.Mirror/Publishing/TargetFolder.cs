namespace SwanOrchard.Mirror.Publishing;

/// <summary>The target folder of a copy, locked while this object lives.</summary>
internal sealed class TargetFolder : IDisposable
{
    // The error codes of each system for a file locked by another process.
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

    /// <summary>The publisher's own folder, for its state and its staged files.</summary>
    public string Own => Path.Combine(Root, CopyPaths.Own);

    /// <summary>The folder for new files before they are put in place.</summary>
    public string Stage => Path.Combine(Own, "stage");

    /// <summary>Whether the copy was put in place, so that folders created for it are kept.</summary>
    public bool Keep { get; set; }

    /// <summary>Opens a folder and locks it; creates it if necessary.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="force">Whether it may contain foreign files.</param>
    /// <param name="sources">The folders that are read.</param>
    /// <exception cref="PublishException">
    /// The folder contains something else, is used by another run, or overlaps with a source.
    /// </exception>
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
            throw new PublishException(root, "this is a file, not a folder.");
        }

        var own = Path.Combine(root, CopyPaths.Own);
        var (created, ownCreated) = (!Directory.Exists(root), !Directory.Exists(own));
        if (!created && !force && !IsOurs(root))
        {
            throw new PublishException(root, "this folder holds something else. --force writes into it and keeps the other files.");
        }

        Directory.CreateDirectory(root);
        RefuseLink(own);
        Directory.CreateDirectory(own);
        var target = new TargetFolder(root, Lock(root, own), created, ownCreated);
        if (Directory.Exists(target.Stage))
        {
            // Left by a killed run.
            Directory.Delete(target.Stage, recursive: true);
        }

        return target;
    }

    /// <summary>Waits until everything written to the folder is on disk.</summary>
    public void Flush() => Posix.Flush(_lock.SafeFileHandle);

    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            // Windows cannot delete open files.
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

    /// <summary>Refuses a symbolic link, which could lead anywhere.</summary>
    /// <exception cref="PublishException">The path is a symbolic link.</exception>
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

    // The operating system releases the lock when the process ends, however it ends.
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

    // Resolves every link on the path; the part that does not exist yet is appended to the part that does.
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

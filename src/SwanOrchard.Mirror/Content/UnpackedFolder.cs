namespace SwanOrchard.Mirror.Content;

/// <summary>A temporary folder for an unpacked package. Folders left behind by a killed process are removed by the next one.</summary>
internal sealed class UnpackedFolder : IDisposable
{
    private const string Parent = "unpacked";
    private const string LockExtension = ".lock";

    private readonly FileStream _lock;

    /// <summary>Creates the folder.</summary>
    /// <exception cref="IOException">There is not enough space.</exception>
    /// <exception cref="UnauthorizedAccessException">The cache is not writable.</exception>
    public UnpackedFolder(string cache)
    {
        var parent = Directory.CreateDirectory(System.IO.Path.Combine(cache, Parent)).FullName;
        Clean(parent);
        Path = System.IO.Path.Combine(parent, System.IO.Path.GetRandomFileName());
        _lock = new FileStream(
            Path + LockExtension, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public void Dispose()
    {
        Delete(Path);
        _lock.Dispose();
    }

    // A lock is held while its folder is in use.
    private static void Clean(string parent)
    {
        foreach (var file in Directory.EnumerateFiles(parent, "*" + LockExtension))
        {
            try
            {
                using var free = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
                Delete(file[..^LockExtension.Length]);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // In use.
            }
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Already deleted, or one of its files is still being sent.
        }
    }
}

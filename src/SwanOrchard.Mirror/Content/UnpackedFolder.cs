namespace SwanOrchard.Mirror.Content;

/// <summary>
/// A folder for one unpacked package, for as long as this process needs it. What a
/// process that was killed left behind goes with the next one.
/// </summary>
internal sealed class UnpackedFolder : IDisposable
{
    private const string Parent = "unpacked";
    private const string LockExtension = ".lock";

    private readonly FileStream _lock;

    /// <exception cref="IOException">There is no room for it.</exception>
    /// <exception cref="UnauthorizedAccessException">The cache may not be written to.</exception>
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

    // Whoever uses a folder holds its lock.
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
            // Gone already, or a file of it is still being sent.
        }
    }
}

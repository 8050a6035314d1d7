namespace SwanOrchard.Mirror.Content;

/// <summary>Locates the folder in the user's cache in which the mirror keeps downloaded and unpacked packages.</summary>
public static class CacheFolder
{
    private const string Name = "swan-mirror";

    /// <summary>
    /// The path of the folder by the rules of the system (on Linux, the XDG Base Directory Specification). It need not exist.
    /// </summary>
    public static string Find() => Path.Combine(
        OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
        : OperatingSystem.IsMacOS() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Library", "Caches")
        : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathFullyQualified(cache) ? cache
        : Path.Combine(Home(), ".cache"),
        Name);

    // A service may have no home folder. The temporary folder then serves, which lasts until the machine restarts.
    private static string Home() =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? home : Path.GetTempPath();
}

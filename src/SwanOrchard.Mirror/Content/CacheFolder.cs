namespace SwanOrchard.Mirror.Content;

/// <summary>Where the mirror keeps what it fetched and unpacked: in the user's own cache.</summary>
public static class CacheFolder
{
    private const string Name = "swan-mirror";

    /// <summary>The folder, as the system has it (on Linux the XDG Base Directory Specification's), whether it exists or not.</summary>
    public static string Find() => Path.Combine(
        OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
        : OperatingSystem.IsMacOS() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Library", "Caches")
        : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathFullyQualified(cache) ? cache
        : Path.Combine(Home(), ".cache"),
        Name);

    // A service may have no home; what it keeps then lasts as long as the machine runs.
    private static string Home() =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? home : Path.GetTempPath();
}

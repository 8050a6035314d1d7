using System.Runtime.InteropServices;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>What file systems can do and .NET does not offer. On other systems each says no.</summary>
internal static class Posix
{
    /// <summary>Gives a file a second name.</summary>
    /// <returns>False where the file system has no hard links.</returns>
    public static bool Link(string existing, string name) => !OperatingSystem.IsWindows() && link(existing, name) == 0;

    /// <summary>Puts one name in the place of another in one step, symbolic links themselves too.</summary>
    public static bool Rename(string from, string to) => !OperatingSystem.IsWindows() && rename(from, to) == 0;

    /// <summary>Waits until all that was written to a file's disk is on it, where the system can do that.</summary>
    public static void Flush(SafeHandle file)
    {
        if (OperatingSystem.IsLinux())
        {
            _ = syncfs(file);
        }
    }

    // UTF-8 is what these systems take; the names are the C library's own; made by the compiler they would want unsafe code.
#pragma warning disable CA2101, IDE1006, SYSLIB1054
    [DllImport("libc")]
    private static extern int link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    [DllImport("libc")]
    private static extern int rename([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    [DllImport("libc")]
    private static extern int syncfs(SafeHandle file);
#pragma warning restore CA2101, IDE1006, SYSLIB1054
}

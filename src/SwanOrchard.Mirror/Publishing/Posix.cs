using System.Runtime.InteropServices;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>File system functions that .NET lacks. On systems without them, they return false or do nothing.</summary>
internal static class Posix
{
    /// <summary>Creates a hard link.</summary>
    /// <returns>False if the file system does not support hard links.</returns>
    public static bool Link(string existing, string name) => !OperatingSystem.IsWindows() && link(existing, name) == 0;

    /// <summary>Atomically renames a file or symbolic link, replacing the target.</summary>
    public static bool Rename(string from, string to) => !OperatingSystem.IsWindows() && rename(from, to) == 0;

    /// <summary>Waits until everything written to the file system of this file is on disk, if the system supports that.</summary>
    public static void Flush(SafeHandle file)
    {
        if (OperatingSystem.IsLinux())
        {
            _ = syncfs(file);
        }
    }

    // These systems take UTF-8; the names are those of the C library; generated marshalling would require unsafe code.
#pragma warning disable CA2101, IDE1006, SYSLIB1054
    [DllImport("libc")]
    private static extern int link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    [DllImport("libc")]
    private static extern int rename([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    [DllImport("libc")]
    private static extern int syncfs(SafeHandle file);
#pragma warning restore CA2101, IDE1006, SYSLIB1054
}

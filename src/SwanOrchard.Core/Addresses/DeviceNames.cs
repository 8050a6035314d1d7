namespace SwanOrchard.Core.Addresses;

/// <summary>Names that Windows reserves for devices. No file or folder can have one, whatever its extension.</summary>
public static class DeviceNames
{
    // Windows also accepts the superscript digits of Latin-1 as port numbers.
    private static readonly HashSet<string> s_names = new(
        ["con", "prn", "aux", "nul", .. "123456789¹²³".SelectMany(digit => new[] { $"com{digit}", $"lpt{digit}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a path segment is a device name: <c>con</c>, <c>COM1.png</c>, <c>nul .tar.gz</c>.</summary>
    /// <param name="segment">The name of a file or folder.</param>
    public static bool IsTaken(string segment) => s_names.Contains(segment.Split('.')[0].TrimEnd(' '));
}

namespace SwanOrchard.Core.Addresses;

/// <summary>The names that Windows keeps for devices: there can be no such file, whatever its ending, nor such a folder.</summary>
public static class DeviceNames
{
    // Ports are numbered by the superscript digits of Latin-1, too.
    private static readonly HashSet<string> s_names = new(
        ["con", "prn", "aux", "nul", .. "123456789¹²³".SelectMany(digit => new[] { $"com{digit}", $"lpt{digit}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a part of a path is one: <c>con</c>, <c>COM1.png</c>, <c>nul .tar.gz</c>.</summary>
    /// <param name="segment">The name of a file or folder.</param>
    public static bool IsTaken(string segment) => s_names.Contains(segment.Split('.')[0].TrimEnd(' '));
}

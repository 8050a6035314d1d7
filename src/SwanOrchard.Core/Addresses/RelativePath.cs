namespace SwanOrchard.Core.Addresses;

/// <summary>
/// Checks relative paths inside a folder, a package or the site, written with forward slashes as in content and packages.
/// </summary>
public static class RelativePath
{
    /// <summary>The most characters of such a path, accepted by every file system.</summary>
    public const int MaxLength = 1000;

    /// <summary>Whether the path stays inside its parent folder on every system: no <c>..</c>, no root, no drive, no backslash.</summary>
    public static bool IsInside(string? path) =>
        path is { Length: > 0 and <= MaxLength } && path.Split('/').All(IsName);

    // Windows drops trailing dots and spaces: “.. ” means “..” there. A colon marks a drive or a stream.
    private static bool IsName(string segment) =>
        segment.AsSpan().TrimEnd(". ").Length > 0 && !segment.Any(c => c is '\\' or ':' || char.IsControl(c));
}

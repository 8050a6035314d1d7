namespace SwanOrchard.Core.Addresses;

/// <summary>Paths inside a folder, a package or the site, as content and packages write them: with slashes, from no root.</summary>
public static class RelativePath
{
    /// <summary>At most this many characters: what every file system has room for.</summary>
    public const int MaxLength = 1000;

    /// <summary>
    /// Whether the path stays inside whatever it is put under, on every system: no <c>..</c>, no root, no drive, no backslash.
    /// </summary>
    public static bool IsInside(string? path) =>
        path is { Length: > 0 and <= MaxLength } && path.Split('/').All(IsName);

    // Windows drops dots and spaces at the end of a name: “.. ” is “..” there. A colon names a drive or a stream.
    private static bool IsName(string segment) =>
        segment.AsSpan().TrimEnd(". ").Length > 0 && !segment.Any(c => c is '\\' or ':' || char.IsControl(c));
}

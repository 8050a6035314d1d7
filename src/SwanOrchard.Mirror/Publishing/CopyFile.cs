namespace SwanOrchard.Mirror.Publishing;

/// <summary>A file of a copy.</summary>
/// <param name="Path">The path in the copy, with forward slashes.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Sha256">The SHA-256 in lower-case hexadecimal.</param>
public sealed record CopyFile(string Path, long Size, string Sha256)
{
    /// <summary>Whether the file is there, judging by its size and time, as it was written.</summary>
    /// <param name="copy">The folder of the copy.</param>
    /// <param name="written">When the last file of the copy was written, in UTC.</param>
    internal bool IsUntouched(string copy, DateTime written) =>
        new FileInfo(CopyPaths.In(copy, Path)) is { Exists: true } info
        && info.Length == Size
        && info.LastWriteTimeUtc <= written
        && !info.Attributes.HasFlag(FileAttributes.ReparsePoint);
}

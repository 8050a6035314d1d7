namespace SwanOrchard.Mirror.Publishing;

/// <summary>A file of a copy.</summary>
/// <param name="Path">The path in the copy, with forward slashes.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Sha256">The SHA-256 in lower-case hexadecimal.</param>
public sealed record CopyFile(string Path, long Size, string Sha256);

namespace SwanOrchard.Mirror.Publishing;

/// <summary>A file of a copy.</summary>
/// <param name="Path">Its path in the copy, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
public sealed record CopyFile(string Path, long Size, string Sha256);

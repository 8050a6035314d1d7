namespace SwanOrchard.Core.MirrorPackages;

/// <summary>One file of a mirror package.</summary>
/// <param name="Path">Its path in the package, with slashes.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes (FIPS 180-4), in lower-case hexadecimal digits.</param>
public sealed record PackageFile(string Path, long Size, string Sha256);

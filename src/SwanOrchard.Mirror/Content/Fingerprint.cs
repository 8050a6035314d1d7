using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SwanOrchard.Mirror.Content;

/// <summary>Hashes of 128 bits, by which what was read or made is found again.</summary>
internal static class Fingerprint
{
    /// <summary>The first half of the SHA-256 of some bytes.</summary>
    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}

using System.Buffers.Binary;
using System.Text;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Makes the checksums of a changed PNG fit again: without, every change ends at the first of them.</summary>
internal static class PngChecksums
{
    private const int Around = 12;

    public static byte[] Repair(byte[] file)
    {
        var signature = TestPng.Signature;
        if (!file.AsSpan().StartsWith(signature))
        {
            return file;
        }

        var repaired = (byte[])file.Clone();
        for (var at = signature.Length; at <= repaired.Length - Around;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(repaired.AsSpan(at));
            if (length > repaired.Length - at - Around)
            {
                break;
            }

            var chunk = repaired.AsSpan(at, (int)length + Around);
            TestPng.Chunk(Encoding.Latin1.GetString(chunk[4..8]), chunk[8..^4].ToArray()).AsSpan()[^4..].CopyTo(chunk[^4..]);
            at += chunk.Length;
        }

        return repaired;
    }
}

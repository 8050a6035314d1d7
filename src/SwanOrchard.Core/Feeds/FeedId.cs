using System.Security.Cryptography;
using System.Text;

namespace SwanOrchard.Core.Feeds;

/// <summary>Makes ids that never change.</summary>
public static class FeedId
{
    // The namespace of our names, a random UUID.
    private static readonly byte[] s_namespace = new Guid("6f2b0a3e-0b9e-4d3c-9c55-2f6a4f0d7e11").ToByteArray(bigEndian: true);

    /// <summary>The <c>urn:uuid:</c> of a name: a version 5 UUID (RFC 9562 §5.5).</summary>
    /// <param name="parts">The parts that together identify the resource, such as its localization set and language.</param>
    public static string Of(params string[] parts)
    {
        var name = Encoding.UTF8.GetBytes(string.Join('\n', parts));
#pragma warning disable CA5350 // RFC 9562 requires SHA-1; the hash protects no secret.
        var hash = SHA1.HashData([.. s_namespace, .. name]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true)}";
    }
}

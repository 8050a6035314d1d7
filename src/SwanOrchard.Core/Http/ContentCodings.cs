using System.IO.Compression;

namespace SwanOrchard.Core.Http;

/// <summary>Packs bodies.</summary>
public static class ContentCodings
{
    private const int BrotliWindow = 22;
    private const int QuickBrotli = 5;
    private const int BestBrotli = 11;

    /// <summary>The coding's name in <c>Content-Encoding</c>; null for <see cref="ContentCoding.Identity"/>.</summary>
    public static string? Name(this ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };

    /// <summary>Packs a body.</summary>
    /// <param name="coding">Not <see cref="ContentCoding.Identity"/>.</param>
    /// <param name="body">The bytes.</param>
    /// <param name="best">As small as can be, for what is kept: many times slower than good enough.</param>
    /// <returns>Null where that makes the body no smaller.</returns>
    public static byte[]? Pack(ContentCoding coding, ReadOnlySpan<byte> body, bool best)
    {
        var packed = coding switch
        {
            ContentCoding.Brotli => Brotli(body, best),
            ContentCoding.Gzip => Gzip(body, best),
            _ => throw new ArgumentOutOfRangeException(nameof(coding)),
        };
        return packed.Length < body.Length ? packed : null;
    }

    private static byte[] Brotli(ReadOnlySpan<byte> body, bool best)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, buffer, out var written, best ? BestBrotli : QuickBrotli, BrotliWindow)
            ? buffer[..written]
            : throw new InvalidOperationException("The buffer for Brotli was too small.");
    }

    private static byte[] Gzip(ReadOnlySpan<byte> body, bool best)
    {
        using var buffer = new MemoryStream();
        using (var stream = new GZipStream(buffer, best ? CompressionLevel.SmallestSize : CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(body);
        }

        return buffer.ToArray();
    }
}

using System.IO.Compression;

namespace SwanOrchard.Core.Http;

/// <summary>Compresses bodies.</summary>
public static class ContentCodings
{
    private const int BrotliWindow = 22;
    private const int QuickBrotli = 5;
    private const int BestBrotli = 11;

    /// <summary>The name of the coding in <c>Content-Encoding</c>; null for <see cref="ContentCoding.Identity"/>.</summary>
    public static string? Name(this ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };

    /// <summary>Compresses a body.</summary>
    /// <param name="coding">Any coding but <see cref="ContentCoding.Identity"/>.</param>
    /// <param name="body">The uncompressed bytes.</param>
    /// <param name="best">Compress as far as possible, for bodies that are kept; many times slower than the default.</param>
    /// <returns>The compressed bytes; null if they are not smaller.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The coding is <see cref="ContentCoding.Identity"/>.</exception>
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

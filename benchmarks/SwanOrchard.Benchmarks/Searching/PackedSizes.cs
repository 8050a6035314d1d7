using System.IO.Compression;

namespace SwanOrchard.Benchmarks.Searching;

/// <summary>What files weigh with Brotli at its best.</summary>
internal static class PackedSizes
{
    // At its best, Brotli takes a while for thousands of files.
    private const int Sample = 100;

    public static int Of(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 11, window: 22) ? length : bytes.Length;
    }

    /// <summary>The mean of some of the files, taken evenly; 0 where there is none.</summary>
    public static double Mean(IReadOnlyList<byte[]> files) => files
        .Where((_, number) => number % Math.Max(1, files.Count / Sample) == 0)
        .Select(Of)
        .DefaultIfEmpty()
        .Average();
}

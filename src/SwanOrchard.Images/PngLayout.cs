namespace SwanOrchard.Images;

/// <summary>The row layout of a PNG (ISO/IEC 15948 §7.2, §8.2).</summary>
/// <param name="BitDepth">The bits per sample.</param>
/// <param name="ColourType">Determines the samples of a pixel.</param>
/// <param name="IsInterlaced">Whether the rows are stored in seven passes (Adam7).</param>
internal readonly record struct PngLayout(byte BitDepth, byte ColourType, bool IsInterlaced)
{
    // The start of each pass and the distance between its pixels.
    private static readonly (uint X, uint Y, uint Right, uint Down)[] s_passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private long BitsPerPixel => BitDepth * (ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 });

    /// <summary>The number of bytes of all rows of an image, including their filter bytes.</summary>
    public long Length(uint width, uint height)
    {
        if (!IsInterlaced)
        {
            return Rows(width, height);
        }

        var length = 0L;
        foreach (var (x, y, right, down) in s_passes)
        {
            length += width > x && height > y ? Rows((width - x + right - 1) / right, (height - y + down - 1) / down) : 0;
        }

        return length;
    }

    private long Rows(uint width, uint height) => height * (1 + (((width * BitsPerPixel) + 7) / 8));
}

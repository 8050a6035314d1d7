namespace SwanOrchard.Images;

/// <summary>How a PNG's rows are laid out (ISO/IEC 15948 §7.2, §8.2).</summary>
/// <param name="BitDepth">Bits of a sample.</param>
/// <param name="ColourType">Which samples a pixel has.</param>
/// <param name="IsInterlaced">Whether the rows come in seven passes (Adam7).</param>
internal readonly record struct PngLayout(byte BitDepth, byte ColourType, bool IsInterlaced)
{
    // Where each pass begins, and how far apart its pixels stand.
    private static readonly (uint X, uint Y, uint Right, uint Down)[] s_passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private long BitsPerPixel => BitDepth * (ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 });

    /// <summary>The bytes of all rows of a picture, each with its filter.</summary>
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

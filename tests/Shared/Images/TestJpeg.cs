namespace SwanOrchard.Tests.Shared;

/// <summary>Writes real, if plain, JPEG files (ITU-T T.81): the left half dark, the right half light, all of it grainy.</summary>
public static class TestJpeg
{
    private const byte App1 = 0xE1;

    /// <summary>An image without metadata.</summary>
    public static byte[] Plain(int width, int height) => [.. Start, .. Jfif, .. Image(width, height), .. End];

    /// <summary>The same with the metadata that a camera and some programs would write.</summary>
    public static byte[] Photo(int width, int height, int orientation) =>
    [
        .. Start,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 2, 2, .. Secrets.Text[..12]]),
        .. Segment(App1, [.. "Exif\0\0"u8, .. Secrets.Exif(orientation)]),
        .. Segment(App1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Secrets.Xmp]),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Secrets.Profile()]),
        .. Segment(0xE2, [.. "MPF\0"u8, .. Secrets.Text]),
        .. Segment(0xED, [.. "Photoshop 3.0\08BIM"u8, .. Secrets.Text]),
        0xFF, 0xFF, 0xFF,
        .. Segment(0xFE, Secrets.Text),
        .. Image(width, height),
        .. Segment(0xFE, Secrets.Text),
        .. End,
        .. Plain(8, 8), .. Secrets.Text,
    ];

    public static byte[] Start => [0xFF, 0xD8];

    public static byte[] End => [0xFF, 0xD9];

    public static byte[] Jfif => Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);

    /// <summary>A marker, a length and that much data.</summary>
    public static byte[] Segment(byte marker, byte[] data) =>
        [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    /// <summary>A frame header.</summary>
    public static byte[] Frame(byte marker, int width, int height, byte precision = 8) =>
        Segment(marker, [precision, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]);

    /// <summary>Tables, frame and scan.</summary>
    public static byte[] Image(int width, int height) =>
    [
        .. Segment(0xDB, [0, 8, .. Enumerable.Repeat((byte)1, 63)]),
        .. Frame(0xC0, width, height),

        // DC differences of 0, 6 and 7 bits have two-bit codes. For AC, the end of block has one bit and five-bit values have two.
        .. Segment(0xC4, [0x00, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 7]),
        .. Segment(0xC4, [0x10, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        .. Scan((width + 7) / 8, (height + 7) / 8),
    ];

    private static byte[] Scan(int columns, int rows)
    {
        const int dark = -50, light = 50, grains = 20;
        var random = new Random(columns * rows);
        var bits = new BitWriter();
        var last = 0;
        for (var block = 0; block < columns * rows; block++)
        {
            var value = block % columns < columns / 2 ? dark : light;
            var difference = value - last;
            last = value;
            var length = difference == 0 ? 0 : 32 - int.LeadingZeroCount(Math.Abs(difference));
            bits.Write(length switch { 0 => 0, 6 => 1, _ => 2 }, 2);
            bits.Write(difference >= 0 ? difference : difference + (1 << length) - 1, length);
            for (var grain = 0; grain < grains; grain++)
            {
                bits.Write(2, 2);
                bits.Write(random.Next(32), 5);
            }

            bits.Write(0, 1);
        }

        return bits.Finish();
    }

    private sealed class BitWriter
    {
        private readonly List<byte> _bytes = [];
        private int _current;
        private int _count;

        public void Write(int value, int length)
        {
            for (var bit = length - 1; bit >= 0; bit--)
            {
                _current = (_current << 1) | ((value >> bit) & 1);
                if (++_count == 8)
                {
                    _bytes.Add((byte)_current);
                    if (_current == 0xFF)
                    {
                        _bytes.Add(0);
                    }

                    (_current, _count) = (0, 0);
                }
            }
        }

        public byte[] Finish()
        {
            while (_count != 0)
            {
                Write(1, 1);
            }

            return [.. _bytes];
        }
    }
}

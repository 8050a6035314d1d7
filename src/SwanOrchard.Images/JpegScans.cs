namespace SwanOrchard.Images;

/// <summary>
/// Follows the codes of JPEG scans without decoding them, to find where the scans end: data after the end is never shown (ITU-T T.81, F and
/// G).
/// </summary>
internal sealed class JpegScans
{
    // Files from common encoders have about ten; a file with a million empty scans would overload the machine.
    private const int MaxScans = 100;

    private readonly byte[]?[] _tables = new byte[]?[8];
    private Component[] _components = [];
    private bool _isProgressive;
    private int _width;
    private int _height;
    private int _interval;
    private int _scans;

    /// <summary>Sets the properties of the image.</summary>
    /// <param name="marker">The kind of frame.</param>
    /// <param name="frame">The frame header.</param>
    public void SetFrame(byte marker, ReadOnlySpan<byte> frame)
    {
        _isProgressive = marker == 0xC2;
        (_height, _width) = ((frame[1] << 8) | frame[2], (frame[3] << 8) | frame[4]);
        _components = new Component[frame[5]];
        for (var i = 0; i < _components.Length; i++)
        {
            var component = frame[(6 + (3 * i))..];
            _components[i] = new(component[0], component[1] >> 4, component[1] & 15);
        }
    }

    /// <summary>Stores tables that <see cref="JpegTables"/> has checked.</summary>
    public void SetTables(byte marker, ReadOnlySpan<byte> segment)
    {
        if (marker == JpegTables.RestartInterval && segment.Length == 2)
        {
            _interval = (segment[0] << 8) | segment[1];
        }

        while (marker == JpegTables.Huffman && segment.Length > 0)
        {
            var length = JpegTables.HuffmanLength(segment);
            if (Table(segment[0] >> 4, segment[0] & 15) is { } index)
            {
                _tables[index] = segment[1..length].ToArray();
            }

            segment = segment[length..];
        }
    }

    /// <summary>Copies the data of a scan without anything after its codes, or completely if the codes cannot be followed.</summary>
    /// <param name="header">The header of the scan.</param>
    /// <param name="data">The data of the scan, up to the marker that ends it.</param>
    /// <param name="target">Receives the data.</param>
    /// <returns>Whether the image is complete, so that browsers read no further.</returns>
    public bool Copy(ReadOnlySpan<byte> header, ReadOnlySpan<byte> data, ImageWriter target)
    {
        var kept = new List<Range>();
        var isFollowed = ++_scans <= MaxScans && Scan(header) is { } scan && TryFollow(scan, data, kept);
        foreach (var range in isFollowed ? kept : [Range.All])
        {
            target.Write(data[range]);
        }

        return isFollowed && !_isProgressive && header[0] == _components.Length;
    }

    private static int? Table(int kind, int number) => kind <= 1 && number <= 3 ? (kind * 4) + number : null;

    private JpegScan? Scan(ReadOnlySpan<byte> header)
    {
        var count = header[0];
        if (count == 0 || _components.Any(component => component.Across is < 1 or > 4 || component.Down is < 1 or > 4))
        {
            return null;
        }

        var (acrossMost, downMost) = (_components.Max(component => component.Across), _components.Max(component => component.Down));
        var isSingle = count == 1;
        var parts = new JpegScan.Part[count];
        var (columns, rows) = (Divided(_width, 8 * acrossMost), Divided(_height, 8 * downMost));
        for (var i = 0; i < count; i++)
        {
            var (id, tables) = (header[1 + (2 * i)], header[2 + (2 * i)]);
            if (_components.FirstOrDefault(component => component.Id == id) is not { } component)
            {
                return null;
            }

            if (isSingle)
            {
                (columns, rows) = (
                    Divided(Divided(_width * component.Across, acrossMost), 8), Divided(Divided(_height * component.Down, downMost), 8));
                component.NonZero ??= _isProgressive ? new ulong[columns * rows] : [];
            }

            parts[i] = new(
                Codes(0, tables >> 4), Codes(1, tables & 15), isSingle ? 1 : component.Across * component.Down, component.NonZero ?? []);
        }

        var (from, to, bits) = (header[^3], header[^2], header[^1]);
        return new(parts, columns * rows, _isProgressive, from, to, IsRefined: bits >> 4 != 0);
    }

    private JpegCodes? Codes(int kind, int number) =>
        Table(kind, number) is { } index && _tables[index] is { } table ? JpegCodes.Read(table) : null;

    private static int Divided(int length, int by) => (length + by - 1) / by;

    private bool TryFollow(JpegScan scan, ReadOnlySpan<byte> data, List<Range> kept)
    {
        var start = 0;
        var interval = _interval == 0 ? scan.Units : _interval;
        for (int done = 0, restart = 0; ; restart = (restart + 1) % 8)
        {
            var bits = new JpegBits(data, start);
            if (!scan.TryPass(ref bits, done, Math.Min(interval, scan.Units - done)))
            {
                return false;
            }

            done += interval;
            var marker = start + Marker(data[start..]);
            kept.Add(start..(bits.IsExhausted ? marker : bits.End));
            if (done >= scan.Units || marker == data.Length)
            {
                return true;
            }

            // Any number of 0xFF fill bytes may precede a marker (B.1.1.2); they are removed.
            start = marker + data[marker..].IndexOfAnyExcept((byte)0xFF) + 1;
            if (start <= marker || data[start - 1] != 0xD0 + restart)
            {
                return false;
            }

            kept.Add((start - 2)..start);
        }
    }

    // The distance to the next 0xFF that is not stuffed.
    private static int Marker(ReadOnlySpan<byte> data)
    {
        var length = 0;
        while (data[length..].IndexOf((byte)0xFF) is >= 0 and var next)
        {
            length += next;
            if (length + 1 >= data.Length || data[length + 1] != 0)
            {
                return length;
            }

            length += 2;
        }

        return data.Length;
    }

    private sealed record Component(byte Id, int Across, int Down)
    {
        public ulong[]? NonZero { get; set; }
    }
}

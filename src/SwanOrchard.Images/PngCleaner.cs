using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SwanOrchard.Images;

/// <summary>Cleans PNG files, including animated ones (ISO/IEC 15948; PNG third edition).</summary>
internal ref struct PngCleaner(ReadOnlySpan<byte> file)
{
    private ImageReader _reader = new(file);
    private readonly ImageWriter _image = new(file.Length);
    private int _orientation = ExifOrientation.Upright;
    private (uint Width, uint Height)? _size;
    private readonly HashSet<string> _seen = [];
    private PngLayout _layout;
    private int _colours;
    private int _frames;
    private uint _sequence;
    private long _frameLength;
    private int _afterHeader;
    private bool _hasData;
    private string _pixelsType = "";
    private PngPixels? _pixels;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <exception cref="DamagedImageException">The file is incomplete or invalid.</exception>
    /// <exception cref="UnshownImageException">No browser draws this kind of PNG.</exception>
    /// <exception cref="LargeImageException">The image exceeds the limits.</exception>
    public CleanImage Clean()
    {
        _image.Write(_reader.Take((uint)Signature.Length));
        string type;
        do
        {
            var length = _reader.TakeUInt32BigEndian();
            var typeBytes = _reader.Take(4);
            var data = _reader.Take(length);
            type = Encoding.Latin1.GetString(typeBytes);
            var isRight = _reader.TakeUInt32BigEndian() == PngCrc.Of(typeBytes, data);
            if (!isRight && !IsIgnoredWhenWrong(type))
            {
                throw new DamagedImageException();
            }

            if (_size is null != (type == "IHDR"))
            {
                throw new DamagedImageException();
            }

            if (_pixels is not null && type != _pixelsType && (type is "fcTL" or "IEND" || _pixelsType == "IDAT"))
            {
                WritePixels();
            }

            // Browsers skip ancillary chunks with a wrong checksum.
            if (isRight)
            {
                Read(type, data);
            }
        }
        while (type != "IEND");

        if (!_hasData || (_layout.ColourType == 3 && _colours == 0))
        {
            throw new DamagedImageException();
        }

        var size = _size!.Value;
        return new(Turned(), ImageFormat.Png, (int)size.Width, (int)size.Height, _orientation, CanShrink: _frames == 0);
    }

    private void Read(string type, ReadOnlySpan<byte> data)
    {
        switch (type)
        {
            case "IHDR":
                ReadHeader(data);
                break;
            case "PLTE" when data.Length is > 0 and <= 768 && data.Length % 3 == 0 && _colours == 0:
                _colours = data.Length / 3;
                Write(_image, type, data);
                break;
            case "IDAT":
                if (_pixels is null)
                {
                    // IDAT chunks must be consecutive (5.6).
                    _pixels = _hasData ? throw new DamagedImageException() : new(_layout.Length(_size!.Value.Width, _size.Value.Height));
                    _pixelsType = type;
                    _hasData = true;
                }

                _pixels.Add(data);
                break;
            case "IEND":
                Write(_image, type, []);
                break;
            case "tRNS" when data.Length == TransparencyLength(data.Length):
            case "gAMA" when data.Length == 4:
            case "cHRM" when data.Length == 32:
            case "sRGB" when data.Length == 1:
            case "cICP" when data.Length == 4:
            case "acTL" when data.Length == 8:
                // Each of these may occur once (5.6); a second one could hide anything.
                if (_seen.Add(type))
                {
                    Write(_image, type, data);
                }

                break;
            case "fcTL" when data.Length == 26:
                ReadFrame(data);
                break;
            case "fdAT" when data.Length > 4 && _frames > 0 && _hasData:
                _pixels ??= new(_frameLength);
                _pixelsType = type;
                _pixels.Add(data[4..]);
                break;
            case "iCCP" when !_seen.Contains(type) && Profile(data) is { } profile:
                _seen.Add(type);
                Write(_image, type, profile);
                break;
            case "eXIf" when !_hasData && _seen.Add(type):
                _orientation = ExifOrientation.Read(data);
                break;
            default:
                // An upper-case first letter marks a critical chunk (5.4).
                if (!char.IsAsciiLetterLower(type[0]))
                {
                    throw type is "PLTE" ? new DamagedImageException() : new UnshownImageException();
                }

                break;
        }
    }

    // Ancillary chunks (5.4), except those of animations.
    private static bool IsIgnoredWhenWrong(string type) => char.IsAsciiLetterLower(type[0]) && type is not ("acTL" or "fcTL" or "fdAT");

    private void ReadHeader(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13
            || data[8] is not (1 or 2 or 4 or 8 or 16)
            || data[9] is not (0 or 2 or 3 or 4 or 6)
            || data[10] != 0
            || data[11] != 0
            || data[12] > 1)
        {
            throw new DamagedImageException();
        }

        var size = (Width: BinaryPrimitives.ReadUInt32BigEndian(data), Height: BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        LargeImageException.Check(size.Width, size.Height);
        _size = size;
        _layout = new(data[8], data[9], data[12] == 1);
        Write(_image, "IHDR", data);
        _afterHeader = _image.Length;
    }

    private void ReadFrame(ReadOnlySpan<byte> data)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data[4..]), BinaryPrimitives.ReadUInt32BigEndian(data[8..]));
        LargeImageException.Check(width, height);
        LargeImageException.CheckFrames(++_frames);
        _frameLength = _layout.Length(width, height);
        Write(_image, "fcTL", [.. Sequence(), .. data[4..]]);
    }

    private void WritePixels()
    {
        foreach (var chunk in _pixels!.Chunks())
        {
            Write(_image, _pixelsType, _pixelsType == "fdAT" ? [.. Sequence(), .. chunk.Span] : chunk.Span);
        }

        _pixels = null;
    }

    // Frame control and frame data share one sequence, which must have no gap where a chunk was removed.
    private byte[] Sequence()
    {
        var number = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, _sequence++);
        return number;
    }

    // One sample per channel, or at most one byte per palette colour (11.3.1.1).
    private readonly int TransparencyLength(int length) => _layout.ColourType switch
    {
        0 => 2,
        2 => 6,
        3 => Math.Min(length, _colours),
        _ => -1,
    };

    // A name, the compression method, and the profile (11.3.2.3).
    private static byte[]? Profile(ReadOnlySpan<byte> data)
    {
        var end = data.IndexOf((byte)0);
        if (end is < 1 or > 79 || end + 2 > data.Length || data[end + 1] != 0)
        {
            return null;
        }

        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data[(end + 2)..].ToArray()), CompressionMode.Decompress);
            var profile = new byte[IccProfile.MaxLength + 1];
            var length = zlib.ReadAtLeast(profile, profile.Length, throwOnEndOfStream: false);
            if (IccProfile.Reduce(profile.AsSpan(0, length)) is not { } reduced)
            {
                return null;
            }

            using var packed = new MemoryStream();
            packed.Write("ICC\0\0"u8);
            using (var target = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                target.Write(reduced);
            }

            return packed.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // Right after the header, it lets browsers reserve the correct space at once.
    private readonly byte[] Turned()
    {
        if (_orientation == ExifOrientation.Upright)
        {
            return _image.Written.ToArray();
        }

        var image = _image.Written;
        var result = new ImageWriter(image.Length + 64);
        result.Write(image[.._afterHeader]);
        Write(result, "eXIf", ExifOrientation.Write(_orientation));
        result.Write(image[_afterHeader..]);
        return result.Written.ToArray();
    }

    private static void Write(ImageWriter target, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        target.Write(number);
        Span<byte> typeBytes = stackalloc byte[4];
        Encoding.Latin1.GetBytes(type, typeBytes);
        target.Write(typeBytes);
        target.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngCrc.Of(typeBytes, data));
        target.Write(number);
    }
}

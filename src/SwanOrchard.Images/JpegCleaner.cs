using System.Buffers.Binary;

namespace SwanOrchard.Images;

/// <summary>Cleans JPEG files (ITU-T T.81, T.871, T.872; ICC.1 annex B.4).</summary>
internal ref struct JpegCleaner(ReadOnlySpan<byte> file)
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const int MaxSegmentLength = 0xFFFF - 2;

    private ImageReader _reader = new(file);
    private readonly ImageWriter _image = new(file.Length);
    private readonly SortedDictionary<byte, byte[]> _profile = [];
    private bool _isJfif;
    private byte? _adobeTransform;
    private int _orientation;
    private (ushort Width, ushort Height, byte Components)? _frame;
    private readonly JpegScans _scans = new();
    private bool _hasScan;
    private bool _isWhole;

    /// <exception cref="DamagedImageException">The file is incomplete or invalid.</exception>
    /// <exception cref="UnshownImageException">No browser draws this kind of JPEG.</exception>
    /// <exception cref="LargeImageException">The image exceeds the limits.</exception>
    public CleanImage Clean()
    {
        _reader.Take(2);
        for (var marker = Marker(); marker != EndOfImage; marker = _isWhole ? EndOfImage : Marker())
        {
            var length = _reader.TakeUInt16BigEndian();
            var segment = length >= 2 ? _reader.Take(length - 2u) : throw new DamagedImageException();
            switch (marker)
            {
                case App0 or App1 or App2 or App14 when !_hasScan:
                    ReadApplication(marker, segment);
                    break;
                case >= App0 and <= 0xEF or 0xFE:
                    break;
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    ReadFrame(marker, segment);
                    break;
                case 0xCC or 0xDC or 0xDE or 0xDF:
                    // Arithmetic coding, a height defined later, and hierarchical images.
                    throw new UnshownImageException();
                case StartOfScan:
                    ReadScan(segment);
                    break;
                default:
                    JpegTables.Check(marker, segment);
                    _scans.SetTables(marker, segment);
                    Write(_image, marker, segment);
                    break;
            }
        }

        if (!_hasScan || _frame is not { } frame)
        {
            throw new DamagedImageException();
        }

        var orientation = _orientation == 0 ? ExifOrientation.Upright : _orientation;
        return new(Write(orientation), ImageFormat.Jpeg, frame.Width, frame.Height, orientation, CanShrink: frame.Components != 4);
    }

    // Any number of 0xFF fill bytes may precede a marker (B.1.1.2).
    private byte Marker()
    {
        if (_reader.TakeByte() != 0xFF)
        {
            throw new DamagedImageException();
        }

        byte marker;
        do
        {
            marker = _reader.TakeByte();
        }
        while (marker == 0xFF);

        // Not allowed here: a second start, a restart outside a scan, and reserved markers.
        return marker is not (0 or 1 or (>= 0xD0 and <= StartOfImage)) ? marker : throw new DamagedImageException();
    }

    private void ReadApplication(byte marker, ReadOnlySpan<byte> segment)
    {
        if (marker == App0)
        {
            _isJfif |= segment.StartsWith("JFIF\0"u8);
        }
        else if (marker == App1 && ExifOrientation.HasPrefix(segment) && _orientation == 0)
        {
            _orientation = ExifOrientation.Read(segment[ExifOrientation.Prefix.Length..]);
        }
        else if (marker == App14 && segment.StartsWith("Adobe"u8) && segment.Length >= 12)
        {
            _adobeTransform ??= segment[11];
        }
        else if (marker == App2 && segment.StartsWith("ICC_PROFILE\0"u8) && segment.Length > 14)
        {
            _profile.TryAdd(segment[12], segment[14..].ToArray());
        }
    }

    private void ReadFrame(byte marker, ReadOnlySpan<byte> segment)
    {
        if (_frame is not null || _hasScan || segment.Length < 6 || segment.Length != 6 + (3 * segment[5]))
        {
            throw new DamagedImageException();
        }

        // Browsers draw baseline, extended and progressive JPEGs with eight bits and Huffman coding.
        var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        if (marker > 0xC2 || segment[0] != 8 || segment[5] is not (1 or 3 or 4) || height == 0)
        {
            throw new UnshownImageException();
        }

        LargeImageException.Check(width, height);
        _frame = (width, height, segment[5]);
        _scans.SetFrame(marker, segment);
        Write(_image, marker, segment);
    }

    private void ReadScan(ReadOnlySpan<byte> segment)
    {
        if (_frame is not { } frame || segment.Length < 6 || segment[0] > frame.Components || segment.Length != 4 + (2 * segment[0]))
        {
            throw new DamagedImageException();
        }

        _hasScan = true;
        Write(_image, StartOfScan, segment);

        _isWhole = _scans.Copy(segment, _reader.Take((uint)DataLength(_reader.Rest)), _image);
        if (_isWhole && _reader.Rest.IndexOf((ReadOnlySpan<byte>)[0xFF, EndOfImage]) < 0)
        {
            throw new DamagedImageException();
        }
    }

    // Up to a marker: a 0xFF that is neither stuffed nor part of a restart. Any number of 0xFF may precede a restart (B.1.1.2).
    private static int DataLength(ReadOnlySpan<byte> data)
    {
        for (var length = 0; ;)
        {
            var next = data[length..].IndexOf((byte)0xFF);
            var marker = next < 0 ? -1 : data[(length + next)..].IndexOfAnyExcept((byte)0xFF);
            if (marker < 0)
            {
                throw new DamagedImageException();
            }

            length += next;
            var value = data[length + marker];
            if (value is not (>= 0xD0 and <= 0xD7) && (value != 0 || marker > 1))
            {
                return length;
            }

            length += marker + 1;
        }
    }

    private readonly byte[] Write(int orientation)
    {
        var result = new ImageWriter(_image.Length + 1024);
        result.Write([0xFF, StartOfImage]);
        if (_isJfif)
        {
            // Version 1.1, square pixels, no thumbnail.
            Write(result, App0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        }

        if (orientation != ExifOrientation.Upright)
        {
            Write(result, App1, [.. ExifOrientation.Prefix, .. ExifOrientation.Write(orientation)]);
        }

        WriteProfile(result);
        if (_adobeTransform is { } transform)
        {
            Write(result, App14, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform]);
        }

        result.Write(_image.Written);
        result.Write([0xFF, EndOfImage]);
        return result.Written.ToArray();
    }

    private readonly void WriteProfile(ImageWriter result)
    {
        if (IccProfile.Reduce([.. _profile.Values.SelectMany(part => part)]) is not { } profile)
        {
            return;
        }

        var parts = profile.Chunk(MaxSegmentLength - 14).ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            Write(result, App2, [.. "ICC_PROFILE\0"u8, (byte)(i + 1), (byte)parts.Length, .. parts[i]]);
        }
    }

    private static void Write(ImageWriter target, byte marker, ReadOnlySpan<byte> segment)
    {
        var length = segment.Length + 2;
        target.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
        target.Write(segment);
    }
}

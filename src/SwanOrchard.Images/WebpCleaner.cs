using System.Buffers.Binary;
using System.Text;

namespace SwanOrchard.Images;

/// <summary>Cleans WebP files, including animated ones (RFC 9649).</summary>
internal ref struct WebpCleaner(ReadOnlySpan<byte> file)
{
    private const byte AnimationFlag = 0x02;
    private const byte ExifFlag = 0x08;
    private const byte AlphaFlag = 0x10;
    private const byte ProfileFlag = 0x20;

    private readonly ReadOnlySpan<byte> _file = file;
    private readonly ImageWriter _image = new(file.Length);
    private (uint Width, uint Height)? _canvas;
    private (uint Width, uint Height)? _frame;
    private byte _flags;
    private byte[]? _profile;
    private ReadOnlySpan<byte> _alpha;
    private bool _hasRounds;
    private int _frames;
    private int _orientation = ExifOrientation.Upright;

    /// <exception cref="DamagedImageException">The file is incomplete or invalid.</exception>
    /// <exception cref="LargeImageException">The image exceeds the limits.</exception>
    public CleanImage Clean()
    {
        var outer = new ImageReader(_file[4..]);
        var reader = new ImageReader(outer.Take(outer.TakeUInt32LittleEndian()));
        reader.Take(4);
        for (var isFirst = true; !reader.AtEnd; isFirst = false)
        {
            var type = Encoding.Latin1.GetString(reader.Take(4));
            var data = reader.Take(reader.TakeUInt32LittleEndian());
            if (data.Length % 2 == 1 && !reader.AtEnd)
            {
                reader.Take(1);
            }

            Read(type, data, isFirst);
        }

        var isAnimated = (_flags & AnimationFlag) != 0;
        if ((isAnimated ? _frames == 0 : _frame is null || (_canvas is not null && _canvas != _frame))
            || (_canvas ?? _frame) is not { } size)
        {
            throw new DamagedImageException();
        }

        return new(Write(), ImageFormat.Webp, (int)size.Width, (int)size.Height, _orientation, CanShrink: !isAnimated);
    }

    private void Read(string type, ReadOnlySpan<byte> data, bool isFirst)
    {
        switch (type)
        {
            case "VP8X" when isFirst && data.Length >= 10:
                _flags = (byte)(data[0] & (AnimationFlag | AlphaFlag));
                _canvas = (UInt24(data[4..]) + 1, UInt24(data[7..]) + 1);
                LargeImageException.Check(_canvas.Value.Width, _canvas.Value.Height);
                break;
            case "VP8X":
                throw new DamagedImageException();
            case "ICCP" when _canvas is not null:
                _profile ??= IccProfile.Reduce(data);
                break;
            case "EXIF" when _canvas is not null:
                _orientation = ExifOrientation.Read(ExifOrientation.HasPrefix(data) ? data[ExifOrientation.Prefix.Length..] : data);
                break;
            case "ANIM" when (_flags & AnimationFlag) != 0 && data.Length == 6 && !_hasRounds:
                _hasRounds = true;
                Write(_image, type, data);
                break;
            case "ANMF" when (_flags & AnimationFlag) != 0:
                ReadFrame(data);
                break;
            case "ALPH":
                _alpha = data;
                break;
            case "VP8 " or "VP8L" when (_flags & AnimationFlag) == 0 && _frame is null:
                _frame = SizeOf(type, data);
                WritePicture(_image, type, data, _alpha);
                break;
        }
    }

    // Position and duration, followed by the frame's own chunks (2.7.1.1).
    private void ReadFrame(ReadOnlySpan<byte> data)
    {
        var reader = new ImageReader(data);
        var frame = new ImageWriter(data.Length);
        frame.Write(reader.Take(16));
        ReadOnlySpan<byte> alpha = [];
        var hasPicture = false;
        while (!reader.AtEnd)
        {
            var type = Encoding.Latin1.GetString(reader.Take(4));
            var part = reader.Take(reader.TakeUInt32LittleEndian());
            if (part.Length % 2 == 1 && !reader.AtEnd)
            {
                reader.Take(1);
            }

            if (type is "VP8 " or "VP8L" && !hasPicture)
            {
                hasPicture = true;
                SizeOf(type, part);
                WritePicture(frame, type, part, alpha);
            }
            else if (type == "ALPH")
            {
                alpha = part;
            }
        }

        if (!hasPicture)
        {
            throw new DamagedImageException();
        }

        LargeImageException.CheckFrames(++_frames);

        Write(_image, "ANMF", frame.Written);
    }

    // A lossy picture has at most one alpha channel, the last before it, and only if the file declares alpha (2.7.1, 2.7.1.2); a lossless
    // one has its own. Data that is not drawn could contain anything.
    private readonly void WritePicture(ImageWriter target, string type, ReadOnlySpan<byte> data, ReadOnlySpan<byte> alpha)
    {
        if (type == "VP8 " && (_flags & AlphaFlag) != 0 && !alpha.IsEmpty)
        {
            Write(target, "ALPH", alpha);
        }

        Write(target, type, data);
    }

    private static (uint Width, uint Height) SizeOf(string type, ReadOnlySpan<byte> data)
    {
        (uint Width, uint Height) size;
        if (type == "VP8L" && data.Length > 5 && data[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            size = ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
        }
        else if (type == "VP8 " && data.Length > 10 && (data[0] & 1) == 0 && data[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]))
        {
            size = (
                BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFFu);
        }
        else
        {
            throw new DamagedImageException();
        }

        LargeImageException.Check(size.Width, size.Height);
        return size;
    }

    private readonly byte[] Write()
    {
        var result = new ImageWriter(_image.Length + 64);
        result.Write([.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8]);
        if (_canvas is { } canvas)
        {
            var isTurned = _orientation != ExifOrientation.Upright;
            var (width, height) = (canvas.Width - 1, canvas.Height - 1);
            Write(result, "VP8X",
            [
                (byte)(_flags | (_profile is null ? 0 : ProfileFlag) | (isTurned ? ExifFlag : 0)), 0, 0, 0,
                (byte)width, (byte)(width >> 8), (byte)(width >> 16), (byte)height, (byte)(height >> 8), (byte)(height >> 16),
            ]);
            if (_profile is not null)
            {
                Write(result, "ICCP", _profile);
            }

            result.Write(_image.Written);
            if (isTurned)
            {
                Write(result, "EXIF", ExifOrientation.Write(_orientation));
            }
        }
        else
        {
            result.Write(_image.Written);
        }

        var bytes = result.Written.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        return bytes;
    }

    private static uint UInt24(ReadOnlySpan<byte> bytes) => (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16));

    private static void Write(ImageWriter target, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> header = stackalloc byte[8];
        Encoding.Latin1.GetBytes(type, header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], data.Length);
        target.Write(header);
        target.Write(data);
        if (data.Length % 2 == 1)
        {
            target.WriteByte(0);
        }
    }
}

using System.Buffers.Binary;

namespace SwanOrchard.Images;

/// <summary>Cleans GIF files (GIF89a; the Netscape loop extension).</summary>
internal ref struct GifCleaner(ReadOnlySpan<byte> file)
{
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte PlainText = 0x01;
    private const byte GraphicControl = 0xF9;
    private const byte Application = 0xFF;

    private ImageReader _reader = new(file);
    private readonly ImageWriter _image = new(file.Length);
    private byte[] _control = [];
    private int _frames;
    private bool _loops;

    /// <exception cref="DamagedImageException">The file is incomplete or invalid.</exception>
    /// <exception cref="LargeImageException">The image exceeds the limits.</exception>
    public CleanImage Clean()
    {
        _image.Write(_reader.Take(6));
        var screen = _reader.Take(7);
        var (width, height) = (BinaryPrimitives.ReadUInt16LittleEndian(screen), BinaryPrimitives.ReadUInt16LittleEndian(screen[2..]));
        LargeImageException.Check(width, height);
        _image.Write(screen);
        CopyColours(screen[4]);
        for (var block = _reader.TakeByte(); block != Trailer && !IsStray(block); block = _reader.TakeByte())
        {
            switch (block)
            {
                case Extension:
                    ReadExtension(_reader.TakeByte());
                    break;
                case Image:
                    ReadImage();
                    break;
                case 0:
                    // Some encoders write an extra block terminator.
                    break;
                default:
                    throw new DamagedImageException();
            }
        }

        if (_frames == 0)
        {
            throw new DamagedImageException();
        }

        _image.WriteByte(Trailer);
        return new(_image.Written.ToArray(), ImageFormat.Gif, width, height, ExifOrientation.Upright, CanShrink: false);
    }

    // For browsers, the image ends before a byte that starts no block; they never show what follows.
    private readonly bool IsStray(byte block) => _frames > 0 && block is not (Extension or Image) && _reader.Rest.Contains(Trailer);

    private void ReadExtension(byte label)
    {
        var first = _reader.Take(_reader.TakeByte());
        switch (label)
        {
            case GraphicControl when first.Length == 4:
                // It applies to the next frame and is written with it.
                _control = [Extension, GraphicControl, 4, .. first, 0];
                break;
            case PlainText:
                _control = [];
                break;
            case Application when first.SequenceEqual("NETSCAPE2.0"u8) || first.SequenceEqual("ANIMEXTS1.0"u8):
                ReadLoop(first);
                return;
        }

        if (first.Length > 0)
        {
            SkipBlocks();
        }
    }

    // Only the subblock with the loop count is kept: the byte 1 and the count.
    private void ReadLoop(ReadOnlySpan<byte> name)
    {
        for (var length = _reader.TakeByte(); length != 0; length = _reader.TakeByte())
        {
            var block = _reader.Take(length);
            if (length == 3 && block[0] == 1 && !_loops)
            {
                _loops = true;
                _image.Write([Extension, Application, (byte)name.Length, .. name, 3, .. block, 0]);
            }
        }
    }

    private void ReadImage()
    {
        var descriptor = _reader.Take(9);
        LargeImageException.Check(
            BinaryPrimitives.ReadUInt16LittleEndian(descriptor[4..]), BinaryPrimitives.ReadUInt16LittleEndian(descriptor[6..]));
        LargeImageException.CheckFrames(++_frames);

        _image.Write(_control);
        _control = [];
        _image.WriteByte(Image);
        _image.Write(descriptor);
        CopyColours(descriptor[8]);
        var codeSize = _reader.TakeByte();
        if (codeSize is 0 or > 11)
        {
            throw new DamagedImageException();
        }

        _image.WriteByte(codeSize);
        for (var length = _reader.TakeByte(); length != 0; length = _reader.TakeByte())
        {
            _image.WriteByte(length);
            _image.Write(_reader.Take(length));
        }

        _image.WriteByte(0);
    }

    private void CopyColours(byte flags)
    {
        if ((flags & 0x80) != 0)
        {
            _image.Write(_reader.Take(3u << ((flags & 7) + 1)));
        }
    }

    private void SkipBlocks()
    {
        for (var length = _reader.TakeByte(); length != 0; length = _reader.TakeByte())
        {
            _reader.Take(length);
        }
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SwanOrchard.Mirror.Content;

/// <summary>A window over a file of UTF-8 text that holds what is not read yet, checked and with its lines counted.</summary>
internal sealed class Utf8Buffer : IDisposable
{
    private const int FirstLength = 64 << 10;
    private const int LongestCharacter = 4;

    private readonly string _file;
    private readonly int _maxLength;
    private readonly FileStream _stream;
    private byte[] _bytes = new byte[FirstLength];
    private int _start;
    private int _checked;
    private int _end;

    /// <param name="file">The file.</param>
    /// <param name="maxLength">How much the window may hold.</param>
    /// <exception cref="ContentException">The file cannot be opened.</exception>
    public Utf8Buffer(string file, int maxLength)
    {
        _file = file;
        _maxLength = maxLength;
        try
        {
            _stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(file, exception.Message);
        }

        Fill();
        if (Unread.StartsWith("\uFEFF"u8))
        {
            _start += 3;
        }
    }

    /// <summary>What is not read yet; whole characters.</summary>
    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _checked - _start);

    /// <summary>Whether nothing follows <see cref="Unread"/>.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The line in which <see cref="Unread"/> begins, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Where in the file <see cref="Unread"/> begins.</summary>
    public long Position => _stream.Position - (_end - _start);

    public long LineAt(int index) => Line + Unread[..index].Count((byte)'\n');

    public void Consume(int count)
    {
        Line = LineAt(count);
        _start += count;
    }

    /// <summary>Goes to another place in the file.</summary>
    public void Seek(long position, long line)
    {
        _stream.Position = position;
        (_start, _checked, _end, Line, IsWhole) = (0, 0, 0, line, false);
    }

    /// <summary>Reads more of the file.</summary>
    /// <exception cref="ContentException">It cannot be read, is no UTF-8, or more would have to be held than may be.</exception>
    public void Fill()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_bytes, _start, _bytes, 0, _end - _start);
            (_start, _checked, _end) = (0, _checked - _start, _end - _start);
        }

        if (_end == _bytes.Length)
        {
            if (_bytes.Length >= _maxLength)
            {
                throw new ContentException(_file, $"line {Line}", $"what begins here is longer than {_maxLength >> 20} MB.");
            }

            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        try
        {
            var count = _stream.Read(_bytes, _end, _bytes.Length - _end);
            _end += count;
            IsWhole = count == 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(_file, exception.Message);
        }

        Check();
    }

    public void Dispose() => _stream.Dispose();

    private void Check()
    {
        var fresh = _bytes.AsSpan(_checked, _end - _checked);
        var length = IsWhole ? fresh.Length : fresh.Length - Unfinished(fresh);
        if (!Utf8.IsValid(fresh[..length]))
        {
            throw Wrong(fresh);
        }

        _checked += length;
    }

    // How many bytes at the end begin a character that goes on in what is read next.
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back < LongestCharacter && back <= bytes.Length; back++)
        {
            var first = bytes[^back];
            if ((first & 0xC0) != 0x80)
            {
                var length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
                return back < length ? back : 0;
            }
        }

        return 0;
    }

    private ContentException Wrong(ReadOnlySpan<byte> fresh)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(fresh[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        var line = Line + _bytes.AsSpan(_start, _checked - _start + at).Count((byte)'\n');
        return new(
            _file,
            string.Create(CultureInfo.InvariantCulture, $"line {line}"),
            string.Create(CultureInfo.InvariantCulture, $"this is not UTF-8: the byte 0x{fresh[at]:X2} cannot stand here."));
    }
}

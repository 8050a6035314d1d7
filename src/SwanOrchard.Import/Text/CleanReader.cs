using System.Buffers;
using System.Text;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Text;

/// <summary>
/// A text without the characters that XML forbids (XML 1.0 §2.2): control characters, which databases keep and exporters write as they are.
/// Bytes that
/// are no UTF-8 become the letters they are in the encoding that was used before. Both are counted, with the line of the first.
/// </summary>
public sealed class CleanReader : TextReader
{
    private static readonly SearchValues<char> s_odd = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);

    private readonly StreamReader _reader;
    private readonly Encoding _strays;
    private readonly char[] _buffer = new char[16 * 1024];
    private int _at;
    private int _end;
    private long _line = 1;
    private long _firstForbidden;
    private long _firstStray;

    private CleanReader(StreamReader reader, Encoding strays)
    {
        _reader = reader;
        _strays = strays;
    }

    /// <summary>How many forbidden characters were left out so far.</summary>
    public int Forbidden { get; private set; }

    /// <summary>How many bytes that are no UTF-8 were read otherwise so far.</summary>
    public int Strays { get; private set; }

    /// <summary>Opens a text.</summary>
    /// <param name="stream">Its bytes, from where the text begins; closed with the reader.</param>
    /// <param name="text">How to read them.</param>
    public static CleanReader Open(Stream stream, DetectedText text)
    {
        var encoding = text.Encoding.CodePage == Encoding.UTF8.CodePage
            ? Encoding.GetEncoding(text.Encoding.CodePage, EncoderFallback.ExceptionFallback, new StrayBytes())
            : text.Encoding;
        return new(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024), text.Strays);
    }

    /// <summary>What is to be said of the text, once it has been read.</summary>
    /// <param name="name">What the file is called.</param>
    public IEnumerable<Message> Notices(string name)
    {
        if (Forbidden > 0)
        {
            yield return new(
                "{0}: {1} invalid control characters were removed; the first was in line {2}.", name, $"{Forbidden}",
                    $"{_firstForbidden}");
        }

        if (Strays > 0)
        {
            yield return new(
                "{0}: {1} bytes are not valid UTF-8 and were read as {2}; the first is in line {3}. Please check those characters.",
                name,
                $"{Strays}",
                _strays.WebName,
                $"{_firstStray}");
        }
    }

    /// <inheritdoc/>
    public override int Peek() => Fill() ? _buffer[_at] : -1;

    /// <inheritdoc/>
    public override int Read() => Fill() ? _buffer[_at++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        if (!Fill())
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _end - _at);
        _buffer.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Fill()
    {
        while (_at == _end)
        {
            // A mark at the end of the buffer belongs with the byte after it.
            var read = _reader.Read(_buffer, 0, _buffer.Length - 1);
            if (read == 0)
            {
                return false;
            }

            if (_buffer[read - 1] == StrayBytes.Mark && _reader.Read() is >= 0 and var next)
            {
                _buffer[read++] = (char)next;
            }

            (_at, _end) = (0, Clean(read));
        }

        return true;
    }

    private int Clean(int length)
    {
        var text = _buffer.AsSpan(0, length);
        var (from, to) = (0, 0);
        while (from < length)
        {
            var odd = text[from..].IndexOfAny(s_odd);
            var kept = odd < 0 ? length - from : odd;
            _line += text.Slice(from, kept).Count('\n');
            if (from != to)
            {
                text.Slice(from, kept).CopyTo(text[to..]);
            }

            (from, to) = (from + kept, to + kept);
            if (odd < 0)
            {
                break;
            }

            if (text[from] == StrayBytes.Mark && from + 1 < length && text[from + 1] is >= '\u0080' and <= '\u00FF')
            {
                Strays++;
                _firstStray = Strays == 1 ? _line : _firstStray;
                text[to++] = _strays.GetString([(byte)text[from + 1]])[0];
                from += 2;
            }
            else
            {
                Forbidden++;
                _firstForbidden = Forbidden == 1 ? _line : _firstForbidden;
                from++;
            }
        }

        return to;
    }
}

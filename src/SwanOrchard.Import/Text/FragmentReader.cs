using System.Text;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Text;

/// <summary>
/// Takes a long XML file apart into its items, one in memory at a time. So one that is damaged can be mended or left out, and the rest goes
/// on.
/// Document types are refused.
/// </summary>
public sealed class FragmentReader
{
    /// <summary>The most characters of one item. A page of a book has 2,000.</summary>
    public const int MaxLength = 32 << 20;

    /// <summary>The most characters before the first item that are kept.</summary>
    private const int MaxHead = 8 << 20;

    private readonly TextReader _text;
    private readonly string _file;
    private readonly string[] _names;
    private readonly StringBuilder _head = new();
    private readonly StringBuilder _item = new();
    private readonly char[] _buffer = new char[32 * 1024];
    private int _at;
    private int _end;
    private long _line = 1;
    private bool _isLong;

    /// <param name="text">The file.</param>
    /// <param name="file">What it is called.</param>
    /// <param name="names">The names of the elements that are items.</param>
    public FragmentReader(TextReader text, string file, params string[] names)
    {
        _text = text;
        _file = file;
        _names = names;
    }

    /// <summary>What stands before the first item.</summary>
    public string Head => _head.ToString();

    /// <summary>Whether the outermost element is closed. False until the file has been read.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Reads the items.</summary>
    /// <exception cref="ImportException">There is a document type.</exception>
    public IEnumerable<Fragment> Read()
    {
        var seen = false;
        while (true)
        {
            // Outside an item.
            TakeUpTo(seen ? null : Limited(_head), '<', '<');
            if (Peek(0) < 0)
            {
                yield break;
            }

            if (At("<![CDATA["))
            {
                TakeThrough("]]>", seen ? null : Limited(_head));
            }
            else if (At("<!--"))
            {
                TakeThrough("-->", seen ? null : Limited(_head));
            }
            else if (AtIgnoringCase("<!DOCTYPE") || AtIgnoringCase("<!ENTITY"))
            {
                if (IsHtml())
                {
                    throw new ImportException(_file,
                        $"line {_line}: this is a web page (HTML), not an export. Save the export file itself.");
                }

                throw new ImportException(_file,
                    $"line {_line}: it has a document type declaration (DTD), which is not allowed.");
            }
            else if (AtItem() is { } name)
            {
                seen = true;
                yield return ReadItem(name);
            }
            else
            {
                IsClosed |= AtClosing();
                Take(seen ? null : Limited(_head));
            }
        }
    }

    private Fragment ReadItem(string name)
    {
        _item.Clear();
        _isLong = false;
        var line = _line;
        Take(_item);
        while (true)
        {
            TakeUpTo(_item, '<', '<');
            if (Peek(0) < 0)
            {
                return new(_item.ToString(), line, IsWhole: false);
            }

            if (At("<![CDATA["))
            {
                TakeData(name);
            }
            else if (At("<!--"))
            {
                TakeThrough("-->", _item);
            }
            else if (At("</" + name) && IsNameEnd(Peek(name.Length + 2)))
            {
                TakeThrough(">", _item);
                return new(_item.ToString(), line, !_isLong);
            }
            else
            {
                Take(_item);
            }
        }
    }

    // Up to the end of the CDATA; or, where nobody has ended it, to that of the item.
    private void TakeData(string name)
    {
        while (Peek(0) >= 0)
        {
            if (At("]]>"))
            {
                Take(_item);
                Take(_item);
                Take(_item);
                return;
            }

            if (At("</" + name) && IsNameEnd(Peek(name.Length + 2)) && IsBetweenItems(name))
            {
                return;
            }

            Append(_item, (char)Next());
            TakeUpTo(_item, ']', '<');
        }
    }

    // Whether the end tag is followed by the next item or the end of all: in the text of an item nobody writes that unescaped.
    private bool IsBetweenItems(string name)
    {
        var at = name.Length + 2;
        while (Peek(at) is >= 0 and not '>')
        {
            at++;
        }

        at++;
        while (Peek(at) is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return Peek(at) < 0 || Is(at, "<" + name) || Is(at, "</channel") || Is(at, "</feed") || Is(at, "</rdf:RDF");
    }

    private string? AtItem() => Array.Find(_names, name => At("<" + name) && IsNameEnd(Peek(name.Length + 1)));

    private bool AtClosing() => At("</rss") || At("</feed") || At("</rdf:RDF") || At("</RDF");

    private bool IsHtml() =>
        Enumerable.Range(9, 40).Any(offset => "hH".Contains((char)Math.Max(Peek(offset), 0)) && IsIgnoringCase(offset, "html"));

    private static bool IsNameEnd(int next) => next is '>' or '/' or ' ' or '\t' or '\r' or '\n';

    private bool At(string text) => Is(0, text);

    private bool AtIgnoringCase(string text) => IsIgnoringCase(0, text);

    private bool Is(int offset, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Peek(offset + i) != text[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsIgnoringCase(int offset, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.ToUpperInvariant((char)Math.Max(Peek(offset + i), 0)) != char.ToUpperInvariant(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void TakeThrough(string end, StringBuilder? sink)
    {
        while (Peek(0) >= 0 && !At(end))
        {
            Take(sink);
            TakeUpTo(sink, end[0], end[0]);
        }

        for (var i = 0; i < end.Length && Peek(0) >= 0; i++)
        {
            Take(sink);
        }
    }

    private void TakeUpTo(StringBuilder? sink, char stop, char other)
    {
        while (Peek(0) >= 0)
        {
            var rest = _buffer.AsSpan(_at, _end - _at);
            var found = rest.IndexOfAny(stop, other);
            var length = found < 0 ? rest.Length : found;
            _line += rest[..length].Count('\n');
            Append(sink, rest[..length]);
            _at += length;
            if (found >= 0)
            {
                return;
            }
        }
    }

    private void Take(StringBuilder? sink)
    {
        if (Next() is >= 0 and var next)
        {
            Append(sink, (char)next);
        }
    }

    private void Append(StringBuilder? sink, char c) => Append(sink, [c]);

    private void Append(StringBuilder? sink, ReadOnlySpan<char> text)
    {
        if (sink is null)
        {
            return;
        }

        if (sink == _item && sink.Length + text.Length > MaxLength)
        {
            _isLong = true;
            return;
        }

        sink.Append(text);
    }

    private static StringBuilder? Limited(StringBuilder sink) => sink.Length < MaxHead ? sink : null;

    private int Next()
    {
        if (Peek(0) < 0)
        {
            return -1;
        }

        var next = _buffer[_at++];
        _line += next == '\n' ? 1 : 0;
        return next;
    }

    private int Peek(int offset)
    {
        if (_at + offset < _end)
        {
            return _buffer[_at + offset];
        }

        if (offset >= _buffer.Length)
        {
            return -1;
        }

        _buffer.AsSpan(_at, _end - _at).CopyTo(_buffer);
        (_at, _end) = (0, _end - _at);
        while (_end <= offset && _text.Read(_buffer, _end, _buffer.Length - _end) is > 0 and var read)
        {
            _end += read;
        }

        return offset < _end ? _buffer[offset] : -1;
    }
}

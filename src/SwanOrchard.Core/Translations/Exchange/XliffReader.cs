using System.Globalization;
using System.Xml;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>
/// Reads XLIFF 2.0 and 2.1 as translators' programs write it: segments may have been divided, joined and annotated. Nothing outside the
/// file is read, and a file with a DTD is refused.
/// </summary>
internal sealed class XliffReader
{
    // Nobody nests deeper; more would be an attack on whoever walks through it.
    private const int MostDepth = 100;

    private readonly string _file;
    private readonly XmlReader _xml;
    private readonly List<ExchangeFault> _faults;
    private readonly List<ReadItem> _items = [];
    private string _source = "";
    private string _target = "";

    private XliffReader(string file, XmlReader xml, List<ExchangeFault> faults) => (_file, _xml, _faults) = (file, xml, faults);

    private int Line => ((IXmlLineInfo)_xml).LineNumber;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="stream">Its content.</param>
    /// <param name="faults">Is told what is wrong.</param>
    public static IReadOnlyList<ReadItem> Read(string file, MemoryStream stream, List<ExchangeFault> faults)
    {
        using var xml = XmlReader.Create(stream, new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        var reader = new XliffReader(file, xml, faults);
        try
        {
            reader.ReadDocument();
            return reader._items;
        }
        catch (XmlException exception)
        {
            // .NET tells it by its words alone, and not where.
            faults.Add(exception.Message.Contains("DTD", StringComparison.Ordinal)
                ? new(file, LineOf("<!DOCTYPE", stream), "This file has a DTD. Such files are not read.")
                : new(file, exception.LineNumber, "This is not XML that can be read: {0}", exception.Message));
            return [];
        }
    }

    private static int LineOf(string text, MemoryStream stream)
    {
        stream.Position = 0;
        using var lines = new StreamReader(stream, leaveOpen: true);
        for (var line = 1; lines.ReadLine() is { } read; line++)
        {
            if (read.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return 0;
    }

    private void ReadDocument()
    {
        _xml.MoveToContent();
        if (_xml.LocalName != "xliff" || _xml.NamespaceURI != XliffWriter.Namespace)
        {
            Fault("This is not XLIFF 2.0 or 2.1.");
            return;
        }

        (_source, _target) = (_xml.GetAttribute("srcLang") ?? "", _xml.GetAttribute("trgLang") ?? "");
        while (_xml.Read())
        {
            if (IsElement("file"))
            {
                ReadItem();
            }
        }
    }

    private void ReadItem()
    {
        var line = Line;
        var reference = ExchangeReference.Parse(_xml.GetAttribute("original"));
        if (reference is null)
        {
            Fault("This <file> does not name an item of this site: its attribute “original” was changed or removed.");
        }

        var units = new List<ReadUnit>();
        Inside(() =>
        {
            if (IsElement("unit"))
            {
                units.Add(ReadUnit());
            }
        });
        if (reference is not null)
        {
            _items.Add(new(_file, line, _source, _target, reference, units));
        }
    }

    private ReadUnit ReadUnit()
    {
        var (line, id) = (Line, _xml.GetAttribute("id") ?? "");
        var source = new List<InlineToken>();
        var pieces = new List<(int Order, List<InlineToken> Tokens)>();
        var isTranslated = false;
        Inside(() =>
        {
            if (IsElement("segment") || IsElement("ignorable"))
            {
                var isSegment = _xml.LocalName == "segment";
                List<InlineToken> own = [];
                List<InlineToken>? theirs = null;
                var order = pieces.Count + 1;
                Inside(() =>
                {
                    if (IsElement("source"))
                    {
                        own = ReadText();
                    }
                    else if (IsElement("target"))
                    {
                        order = int.TryParse(_xml.GetAttribute("order"), NumberStyles.None, CultureInfo.InvariantCulture, out var said)
                            ? said
                            : order;
                        theirs = ReadText();
                    }
                });
                source.AddRange(own);

                // White space between segments need not have a target of its own.
                pieces.Add((order, theirs ?? (isSegment ? [] : own)));
                isTranslated |= isSegment && theirs is { Count: > 0 };
            }
        });
        var target = pieces.OrderBy(piece => piece.Order).SelectMany(piece => piece.Tokens);
        return new(line, id, InlineText.Write(source), isTranslated ? InlineText.Write(target) : null);
    }

    private List<InlineToken> ReadText()
    {
        var tokens = new List<InlineToken>();
        var open = new Stack<int>();
        if (_xml.IsEmptyElement)
        {
            return tokens;
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    tokens.Add(new(InlineTokenKind.Text, 0, _xml.Value));
                    break;
                case XmlNodeType.Element when _xml.Depth - depth > MostDepth:
                    throw new XmlException("Elements are nested too deeply.", null, Line, 0);
                case XmlNodeType.Element:
                    ReadInline(tokens, open);
                    break;
                case XmlNodeType.EndElement when _xml.LocalName == "pc" && open.TryPop(out var id):
                    tokens.Add(new(InlineTokenKind.Close, id, ""));
                    break;
            }
        }

        return tokens;
    }

    private void ReadInline(List<InlineToken> tokens, Stack<int> open)
    {
        var name = _xml.NamespaceURI == XliffWriter.Namespace ? _xml.LocalName : "";
        var isEmpty = _xml.IsEmptyElement;
        switch (name)
        {
            // Annotations are for the translators.
            case "mrk" or "sm" or "em":
                return;

            // A character that XML cannot have, and no text should (§4.2.3.1).
            case "cp":
                return;
            case "ec" when _xml.GetAttribute("startRef") is { } start:
                tokens.Add(new(InlineTokenKind.Close, Number(start), ""));
                return;
            case "pc" or "ph" or "sc":
                var id = Number(_xml.GetAttribute("id"));
                tokens.Add(new(name == "ph" ? InlineTokenKind.Alone : InlineTokenKind.Open, id, ""));
                if (name == "pc" && isEmpty)
                {
                    tokens.Add(new(InlineTokenKind.Close, id, ""));
                }
                else if (name == "pc")
                {
                    open.Push(id);
                }

                return;
            default:
                Fault("<{0}> has no place in a text. Only what the original has can be in the translation.", _xml.Name);
                return;
        }
    }

    // What is no number of ours is no element of the original either.
    private static int Number(string? id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 999_999;

    private bool IsElement(string name) =>
        _xml.NodeType == XmlNodeType.Element && _xml.LocalName == name && _xml.NamespaceURI == XliffWriter.Namespace;

    private void Inside(Action visit)
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            visit();
        }
    }

    private void Fault(string message, params object[] arguments) => _faults.Add(new(_file, Line, message, arguments));
}

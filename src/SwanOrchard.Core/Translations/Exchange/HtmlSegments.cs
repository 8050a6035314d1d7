using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>Cuts HTML into the pieces that are translated on their own, and puts translations in their places.</summary>
internal sealed partial class HtmlSegments
{
    // More names of attributes than this are no text that somebody wrote.
    private const int MostAttributes = 200;

    /// <summary>The attributes that hold text.</summary>
    internal static readonly string[] TextAttributes = ["alt", "title"];

    // They stand without a value, and so look like words of the text.
    private static readonly string[] s_flags = ["allowfullscreen", "controls", "download", "hidden", "loop", "muted", "open", "reversed"];

    private readonly IHtmlDocument _document;
    private readonly List<HtmlSegment> _all = [];

    private HtmlSegments(IHtmlDocument document)
    {
        _document = document;
        Walk(document.Body!, "");
    }

    /// <summary>The pieces, in the order of reading.</summary>
    public IReadOnlyList<HtmlSegment> All => _all;

    /// <summary>Cuts HTML.</summary>
    /// <returns>The pieces; none of a text that no page can show.</returns>
    public static HtmlSegments Of(string html)
    {
        var names = new HashSet<string>(s_flags, StringComparer.OrdinalIgnoreCase);
        foreach (var match in Attribute().EnumerateMatches(html))
        {
            if (names.Count < MostAttributes)
            {
                names.Add(html.Substring(match.Index, match.Length));
            }
        }

        try
        {
            return new(BodyParser.Parse(Characters.Printable(html), names));
        }
        catch (TangledBodyException)
        {
            return new(BodyParser.Parse("", names));
        }
    }

    /// <summary>Whether the pieces of another text stand in the same kinds of blocks, one by one.</summary>
    public bool HasShapeOf(HtmlSegments other) =>
        _all.Select(segment => (segment.Place, segment.Attribute))
            .SequenceEqual(other._all.Select(segment => (segment.Place, segment.Attribute)));

    /// <summary>Puts a text in the place of a piece.</summary>
    /// <param name="segment">One of <see cref="All"/>.</param>
    /// <param name="text">The text, with numbers that the elements have.</param>
    /// <param name="elements">The elements to copy.</param>
    public void Put(HtmlSegment segment, string text, IReadOnlyDictionary<int, IElement> elements)
    {
        if (segment.Attribute is { } attribute)
        {
            ((IElement)segment.Nodes[0]).SetAttribute(attribute, InlineText.Words(text));
            return;
        }

        Put(segment, Build(text, elements));
    }

    /// <summary>Puts a piece of another text in the place of a piece.</summary>
    public void Put(HtmlSegment segment, HtmlSegment other)
    {
        if (segment.Attribute is { } attribute)
        {
            ((IElement)segment.Nodes[0]).SetAttribute(attribute, InlineText.Words(other.Text));
            return;
        }

        Put(segment, [.. other.Nodes.Select(node => _document.Import(node, deep: true))]);
    }

    /// <summary>The HTML as it is now.</summary>
    public string Write() => BodyWriter.Write(_document.Body!);

    private static void Put(HtmlSegment segment, IReadOnlyList<INode> nodes)
    {
        var first = segment.Nodes[0];
        foreach (var node in nodes)
        {
            first.Parent!.InsertBefore(node, first);
        }

        foreach (var node in segment.Nodes)
        {
            node.Parent!.RemoveChild(node);
        }
    }

    private List<INode> Build(string text, IReadOnlyDictionary<int, IElement> elements)
    {
        var top = new List<INode>();
        var open = new Stack<INode>();
        foreach (var token in InlineText.Read(text))
        {
            if (token.Kind == InlineTokenKind.Close)
            {
                open.Pop();
                continue;
            }

            var node = token.Kind == InlineTokenKind.Text
                ? _document.CreateTextNode(token.Text)
                : _document.Import(elements[token.Id], deep: token.Kind == InlineTokenKind.Alone);
            if (open.TryPeek(out var parent))
            {
                parent.AppendChild(node);
            }
            else
            {
                top.Add(node);
            }

            if (token.Kind == InlineTokenKind.Open)
            {
                open.Push(node);
            }
        }

        return top;
    }

    private void Walk(INode parent, string place)
    {
        var run = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (IsInline(node))
            {
                run.Add(node);
            }
            else if (node is IElement block)
            {
                Add(run, place);
                run = [];
                AddAttributes(block, place);

                // What only groups says nothing: editors add it and take it away.
                Walk(block, block.LocalName is "div" or "span" ? place : $"{place}/{block.LocalName}");
            }
        }

        Add(run, place);
    }

    private void Add(List<INode> run, string place)
    {
        if (run.Any(node => !VisibleText.IsEmpty(node.TextContent)))
        {
            // The white space around a paragraph is nobody's.
            var elements = new Dictionary<int, IElement>();
            var tokens = new List<InlineToken>();
            foreach (var node in run)
            {
                Tokens(node, tokens, elements);
            }

            _all.Add(new(place, run, Attribute: null) { Text = Fold(InlineText.Write(tokens)), Elements = elements });
        }

        foreach (var element in run.OfType<IElement>().SelectMany(node => node.DescendantsAndSelf<IElement>()))
        {
            AddAttributes(element, place);
        }
    }

    private void AddAttributes(IElement element, string place)
    {
        foreach (var name in TextAttributes)
        {
            if (element.GetAttribute(name) is { } value && !VisibleText.IsEmpty(value))
            {
                _all.Add(new(place, [element], name)
                {
                    Text = Fold(InlineText.Write(value)),
                    Elements = new Dictionary<int, IElement>(),
                });
            }
        }
    }

    private static void Tokens(INode node, List<InlineToken> tokens, Dictionary<int, IElement> elements)
    {
        if (node is IText text)
        {
            tokens.Add(new(InlineTokenKind.Text, 0, text.Data));
        }
        else if (node is IElement element)
        {
            var id = elements.Count + 1;
            elements.Add(id, element);
            if (IsAlone(element))
            {
                tokens.Add(new(InlineTokenKind.Alone, id, ""));
                return;
            }

            tokens.Add(new(InlineTokenKind.Open, id, ""));
            foreach (var child in element.ChildNodes)
            {
                Tokens(child, tokens, elements);
            }

            tokens.Add(new(InlineTokenKind.Close, id, ""));
        }
    }

    /// <summary>Whether an element has no text of its own, so that it is one thing.</summary>
    internal static bool IsAlone(IElement element) => element.ChildNodes.Length == 0
        || (VisibleText.IsEmpty(element.TextContent) && element.GetElementsByTagName("img").Length == 0);

    /// <summary>The text as it is compared: HTML shows white space of any length as one space, and none at the ends.</summary>
    internal static string Fold(string text) => PlainText.Collapse(text).Trim(' ');

    private static bool IsInline(INode node) => node switch
    {
        IText => true,
        IElement element => (BodyElements.IsInline(element) || element.LocalName == "br")
            && element.Children.All(IsInline),
        _ => false,
    };

    // Names of attributes, and more besides: it is only a list of what may be kept.
    [GeneratedRegex(@"(?<=[\s""'/])[^\s""'<>/=]+(?=\s*=)", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}

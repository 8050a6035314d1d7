using System.Text;
using AngleSharp.Dom;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Translations;

/// <summary>
/// Writes a text as its readers read it, so that two texts that read the same are equal: in composed form (Unicode NFC), white space as
/// single spaces, without hidden characters. Of HTML, the tags that readers see or follow stay.
/// </summary>
/// <remarks>
/// Letters are kept as they are: “ё” is not “е” and upper case is not lower case, because the two do not read the same. The files of
/// images, classes, sizes and other looks take no part; the targets of links do, because a translation has to lead to the same place.
/// </remarks>
public static class ReadText
{
    // Of the attributes, what is read or followed.
    private static readonly HashSet<string> s_attributes = new(StringComparer.OrdinalIgnoreCase) { "href", "alt", "title", "lang" };

    // Elements that say something without a text.
    private static readonly string[] s_telling = ["img", "hr", "br", "td", "th"];

    /// <summary>The text as it reads.</summary>
    /// <returns>
    /// For <see cref="TextKind.Plain"/> plain text, for <see cref="TextKind.Html"/> a notation in which each <c>&lt;…&gt;</c> is a tag and
    /// other angle brackets and ampersands are entities. It is to be compared and shown as text, not to be sent to a browser as HTML.
    /// </returns>
    public static string Of(TextKind kind, string? stored)
    {
        if (VisibleText.IsEmpty(stored))
        {
            return "";
        }

        var text = new Writer();
        if (kind == TextKind.Plain)
        {
            text.Append(stored, escape: false);
            return text.ToString();
        }

        try
        {
            Append(BodyParser.Parse(Characters.Printable(stored), s_attributes).Body!, text);
        }
        catch (TangledBodyException)
        {
            // No page shows it.
            return "";
        }

        return text.ToString();
    }

    /// <summary>The words alone of a text that <see cref="Of"/> has written: without tags, with what a reader hears of an image.</summary>
    public static string Words(TextKind kind, string read) =>
        kind == TextKind.Plain ? read : BodyText.WithAltTexts(BodyParser.Parse(read, s_attributes).Body!);

    private static void Append(INode parent, Writer text)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText { Data: var data })
            {
                text.Append(data, escape: true);
            }
            else if (node is IElement element && Says(element))
            {
                var tag = Tag(element);
                text.AppendTag(tag, element);
                Append(element, text);
                if (element.LocalName is not ("img" or "hr" or "br"))
                {
                    text.AppendTag(tag.Length == 0 ? "" : $"</{element.LocalName}>", element);
                }
            }
        }
    }

    // Editors leave empty paragraphs and the like.
    private static bool Says(IElement element) =>
        s_telling.Contains(element.LocalName)
        || !VisibleText.IsEmpty(element.TextContent)
        || s_telling.Any(name => element.GetElementsByTagName(name).Length > 0);

    private static string Tag(IElement element)
    {
        var attributes = string.Concat(element.Attributes
            .OrderBy(attribute => attribute.Name, StringComparer.Ordinal)
            .Select(attribute => (attribute.Name, Value: Of(TextKind.Plain, attribute.Value)))
            .Where(attribute => attribute.Value.Length > 0)
            .Select(attribute => $" {attribute.Name}=\"{HtmlText.EscapeAttribute(attribute.Value)}\""));
        return element.LocalName is "span" or "div" && attributes.Length == 0 ? "" : $"<{element.LocalName}{attributes}>";
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private bool _isAtStart = true;
        private bool _hasSpace;

        public void Append(string text, bool escape)
        {
            var run = new StringBuilder(text.Length);
            Span<char> units = stackalloc char[2];
            foreach (var character in text.EnumerateRunes())
            {
                if (Rune.IsWhiteSpace(character))
                {
                    Write(run, escape);
                    _hasSpace = true;
                }
                else if (!VisibleText.IsHidden(character))
                {
                    run.Append(units[..character.EncodeToUtf16(units)]);
                }
            }

            Write(run, escape);
        }

        // A space beside an inline tag reads the same on either side of it; beside a block there is none.
        public void AppendTag(string tag, IElement element)
        {
            _text.Append(tag);
            if (!BodyElements.IsInline(element))
            {
                (_isAtStart, _hasSpace) = (true, false);
            }
        }

        public override string ToString() => _text.ToString();

        private void Write(StringBuilder run, bool escape)
        {
            if (run.Length == 0)
            {
                return;
            }

            if (_hasSpace && !_isAtStart)
            {
                _text.Append(' ');
            }

            // Composed only after the hidden characters between a letter and its mark are gone.
            var word = run.ToString().Normalize();
            _text.Append(escape ? HtmlText.Escape(word) : word);
            (_isAtStart, _hasSpace) = (false, false);
            run.Clear();
        }
    }
}

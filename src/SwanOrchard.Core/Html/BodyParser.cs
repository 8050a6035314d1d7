using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SwanOrchard.Core.Html;

/// <summary>Parses bodies. What would keep the parser busy beyond all measure is refused, or left out where no page shows it.</summary>
internal static partial class BodyParser
{
    /// <summary>
    /// Elements inside one another: an end tag looks through all that are open, and
    /// bold letters that nobody ends begin anew in each paragraph.
    /// </summary>
    public const int MaxInside = 256;

    /// <summary>Elements and texts beside one another: whoever asks for the next looks through all before it.</summary>
    public const int MaxBeside = 150_000;

    /// <summary>
    /// Tables with what stands in them outside of cells, and embedded things: each is put elsewhere, past all that stands beside it.
    /// </summary>
    public const int MaxMoved = 1_000;

    /// <summary>What a template is called that was parsed.</summary>
    public const string Template = "template-";

    /// <exception cref="TangledBodyException">It holds more than can be taken apart.</exception>
    public static IHtmlDocument Parse(string html, HashSet<string> attributes)
    {
        var kept = attributes.GetAlternateLookup<ReadOnlySpan<char>>();
        IElement? last = null;
        var moved = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            // An element has got its place when the next one comes.
            OnCreated = (element, _) =>
            {
                moved += last is not null && IsMoved(last) ? 1 : 0;
                if (moved > MaxMoved || (last is not null && IsTangled(last)))
                {
                    throw new TangledBodyException();
                }

                last = element;
            },

            // Each is compared with all before it; and none of the texts skipped is shown.
            ShouldEmitAttribute = (ref _, name) => kept.Contains(name.Span),
            SkipComments = true,
            SkipCDATA = true,
            SkipPlaintext = true,
            SkipRawText = true,
            SkipRCDataText = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
        });
        return parser.ParseDocument("<!doctype html><body>" + Stumbling().Replace(html, tag => tag.Length == 1 ? "&lt;" : tag.Value + "-"));
    }

    private static bool IsMoved(IElement element) =>
        element is IHtmlTableElement or IHtmlInlineFrameElement or IHtmlMediaElement or IHtmlEmbedElement or IHtmlObjectElement
        || (element.Parent?.LastChild is IHtmlTableElement table && table != element);

    private static bool IsTangled(IElement element)
    {
        var inside = 0;
        for (var parent = element.Parent; parent is not (null or IHtmlBodyElement); parent = parent.Parent)
        {
            if (++inside == MaxInside)
            {
                return true;
            }
        }

        return element.Parent?.ChildNodes.Length > MaxBeside;
    }

    // At a < that begins no tag the parser ends the text, and copies it to go on with it. At a template it loses its way: it falls over
    // what follows, inside tables and lists to choose from.
    [GeneratedRegex(@"<(?:/?template(?=[\s/>])|(?![A-Za-z/!?]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stumbling();
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SwanOrchard.Core.Html;

/// <summary>Parses bodies. Input that would take the parser excessive time is refused, or left out if no page shows it.</summary>
internal static partial class BodyParser
{
    /// <summary>
    /// The most nested elements. An end tag searches all open elements, and unclosed formatting is reopened in each paragraph.
    /// </summary>
    public const int MaxInside = 256;

    /// <summary>The most siblings. Finding the next sibling searches all before it.</summary>
    public const int MaxBeside = 150_000;

    /// <summary>
    /// The most embedded elements and tables, including content outside their cells. Each of these is moved past all its siblings.
    /// </summary>
    public const int MaxMoved = 1_000;

    /// <summary>The name that template elements get for parsing.</summary>
    public const string Template = "template-";

    /// <summary>Parses a body, reading only the given attributes.</summary>
    /// <exception cref="TangledBodyException">The body is too deeply nested or has too many siblings.</exception>
    public static IHtmlDocument Parse(string html, HashSet<string> attributes)
    {
        var kept = attributes.GetAlternateLookup<ReadOnlySpan<char>>();
        IElement? last = null;
        var moved = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            // An element is in its final place when the next one is created.
            OnCreated = (element, _) =>
            {
                moved += last is not null && IsMoved(last) ? 1 : 0;
                if (moved > MaxMoved || (last is not null && IsTangled(last)))
                {
                    throw new TangledBodyException();
                }

                last = element;
            },

            // Each attribute is compared with all before it; the skipped texts are never shown.
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

    // At a < that does not start a tag the parser ends the text and copies it to continue. At a template it fails on what follows inside
    // tables and select lists.
    [GeneratedRegex(@"<(?:/?template(?=[\s/>])|(?![A-Za-z/!?]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stumbling();
}

using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using SwanOrchard.Core.Translations;

namespace SwanOrchard.Newsroom.Versions;

/// <summary>
/// Writes the pieces of a comparison as HTML. What was added and removed is said in words too; of tags, those that changed are shown, and
/// the others only end lines.
/// </summary>
public static partial class PiecesHtml
{
    /// <summary>The pieces.</summary>
    /// <param name="pieces">What <see cref="TextDiff"/> has found.</param>
    /// <param name="kind">How the texts are stored.</param>
    /// <param name="added">The word before what was added, in the language of the admin.</param>
    /// <param name="removed">The word before what was removed.</param>
    /// <param name="language">The language of both words.</param>
    public static IHtmlContent Of(IEnumerable<TextPiece> pieces, TextKind kind, string added, string removed, string language)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Kind == TextPieceKind.Same)
            {
                Append(html, piece, kind);
                continue;
            }

            var tag = new TagBuilder(piece.Kind == TextPieceKind.Added ? "ins" : "del");
            tag.InnerHtml.AppendHtml(Said($"[{(piece.Kind == TextPieceKind.Added ? added : removed)} ", language));
            Append(tag.InnerHtml, piece, kind);
            tag.InnerHtml.AppendHtml(Said("]", language));
            html.AppendHtml(tag);
        }

        return html;
    }

    private static void Append(IHtmlContentBuilder html, TextPiece piece, TextKind kind)
    {
        if (kind == TextKind.Plain)
        {
            html.Append(piece.Text);
            return;
        }

        foreach (var part in Tag().Split(piece.Text))
        {
            if (!part.StartsWith('<'))
            {
                html.Append(System.Net.WebUtility.HtmlDecode(part));
                continue;
            }

            if (piece.Kind != TextPieceKind.Same)
            {
                var code = new TagBuilder("code");
                code.InnerHtml.Append(System.Net.WebUtility.HtmlDecode(part));
                html.AppendHtml(code);
            }

            if (LineEnd().IsMatch(part))
            {
                html.AppendHtml("<br>");
            }
        }
    }

    private static TagBuilder Said(string text, string language)
    {
        var said = new TagBuilder("span") { Attributes = { ["class"] = "visually-hidden", ["lang"] = language } };
        said.InnerHtml.Append(text);
        return said;
    }

    [GeneratedRegex("(<[^>]*>)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("^(?:</(?:p|li|h[1-6]|tr|blockquote|figcaption|caption|dt|dd|pre|div)>|<[bh]r>)$", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();
}

using System.Net;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Import.Text;

/// <summary>Titles and names, which old systems store as HTML, as plain text on one line.</summary>
public static partial class PlainTitle
{
    /// <summary>
    /// The text without tags, entities and control characters, of at most <see cref="ContentRules.MaxTitleLength"/> characters.
    /// </summary>
    public static string Of(string? html) => string.IsNullOrWhiteSpace(html)
        ? ""
        : PlainText.Shorten(Characters.Printable(WebUtility.HtmlDecode(Tag().Replace(html, ""))), ContentRules.MaxTitleLength);

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>")]
    private static partial Regex Tag();
}

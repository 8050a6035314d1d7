using System.Net;
using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Content;

/// <summary>What a text in a form says, whatever way it is written.</summary>
internal static partial class EditedText
{
    /// <summary>The text of HTML, with white space folded.</summary>
    public static string OfHtml(string? html) => Of(WebUtility.HtmlDecode(Tag().Replace(html ?? "", " ")));

    /// <summary>A text with white space folded, a no-break space too.</summary>
    public static string Of(string? text) => WhiteSpace().Replace(text ?? "", " ").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}

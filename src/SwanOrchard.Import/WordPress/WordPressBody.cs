using System.Text.RegularExpressions;
using SwanOrchard.Core.Html;
using SwanOrchard.Import.Markup;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.WordPress;

/// <summary>Makes of a body as WordPress stores it the HTML that it shows.</summary>
internal static partial class WordPressBody
{
    /// <summary>Writes a body.</summary>
    /// <param name="item">The item.</param>
    /// <param name="files">The archive's files.</param>
    /// <param name="shared">By id, the blocks that several texts share.</param>
    /// <param name="notes">Gets what is to be said of it.</param>
    public static string Html(ArchiveItem item, ArchiveFiles files, IReadOnlyDictionary<string, string> shared, ICollection<Message> notes)
    {
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        var body = Marks().Replace(item.Body, "");
        try
        {
            body = Shortcodes.Write(body, item.Id, files, unknown);
        }
        catch (RegexMatchTimeoutException)
        {
            notes.Add(new("It contains too many brackets; its shortcodes were left unchanged."));
        }

        if (unknown.Count > 0)
        {
            notes.Add(new("Shortcodes of plug-ins were removed: {0}. What they displayed is missing.",
                string.Join(", ", unknown.Select(name => $"[{name}]"))));
        }

        return Blocks.Are(body) ? Blocks.Write(body, shared) : Paragraphs.Make(LonelyUrl().Replace(body, match =>
            $"<a href=\"{HtmlText.EscapeAttribute(match.Value.Trim())}\">{HtmlText.Escape(match.Value.Trim())}</a>"));
    }

    // The end of the teaser, a page break.
    [GeneratedRegex(@"<!--\s*(?:more\b.*?|nextpage|noteaser)\s*-->")]
    private static partial Regex Marks();

    // A URL on a line of its own, which WordPress shows as the film it leads to.
    [GeneratedRegex(@"(?<=^|\n)[ \t]*https?://[^\s<>""\[\]]+[ \t]*(?=\r?\n|$)")]
    private static partial Regex LonelyUrl();
}

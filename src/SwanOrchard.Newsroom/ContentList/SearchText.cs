using System.Text;
using System.Text.RegularExpressions;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>
/// The content of the content list's search box, split into filters such as <c>type:Article</c> and plain text. A colon, a bracket or
/// an operator within text counts as text, so that a pasted title is found.
/// </summary>
/// <param name="Filters">The filters as typed, one after the other; empty if there are none.</param>
/// <param name="Text">Everything else as typed; empty if there is nothing else.</param>
public sealed partial record SearchText(string Filters, string Text)
{
    private const string Not = "NOT";

    private static readonly char[] s_edges = [.. ".,:;!?…()[]{}<>\"'`«»“”„‘’–—-/\\|&"];

    /// <summary>Splits a search.</summary>
    /// <param name="search">The text as typed. Control characters count as spaces.</param>
    /// <param name="isFilter">Whether there is a filter of this name; <c>name:value</c> with any other name is text.</param>
    public static SearchText Read(string? search, Func<string, bool> isFilter)
    {
        ArgumentNullException.ThrowIfNull(isFilter);
        var typed = new string([.. (search ?? "").Select(character => char.IsControl(character) ? ' ' : character)]);
        var (filters, text) = (new List<string>(), new StringBuilder());
        var end = 0;
        foreach (Match match in Filter().Matches(typed))
        {
            if (isFilter(match.Groups["name"].Value))
            {
                filters.Add(match.Value);
                text.Append(typed, end, match.Index - end).Append(' ');
                end = match.Index + match.Length;
            }
        }

        text.Append(typed, end, typed.Length - end);
        return new(string.Join(' ', filters), Spaces().Replace(text.ToString(), " ").Trim());
    }

    /// <summary>
    /// The words and quoted phrases of a text, without punctuation around them: those that must be there and those that must not, which
    /// stand after NOT. In a title that is all in capitals, NOT is a word. If the text is nothing but punctuation, the text itself.
    /// </summary>
    public static (IReadOnlyList<string> Wanted, IReadOnlyList<string> Unwanted) Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] words =
        [
            .. Word().Matches(text)
                .Select(match => match.Groups["phrase"] is { Success: true } phrase ? phrase.Value.Trim() : match.Value.Trim(s_edges))
                .Where(word => word.Length > 0),
        ];
        if (words.Length == 0)
        {
            return (string.IsNullOrWhiteSpace(text) ? [] : [text.Trim()], []);
        }

        var (wanted, unwanted) = (new List<string>(), new List<string>());
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] == Not && at + 1 < words.Length && words[at + 1].Any(char.IsLower))
            {
                unwanted.Add(words[++at]);
            }
            else
            {
                wanted.Add(words[at]);
            }
        }

        return ([.. wanted.Distinct(StringComparer.OrdinalIgnoreCase)], unwanted);
    }

    // The value follows immediately: one word, a quoted text or a group in brackets.
    [GeneratedRegex("""(?<!\S)(?<name>\w+):(?:"[^"]*"|'[^']*'|\([^()]*\)|[^\s"'()]\S*)(?!\S)""", RegexOptions.CultureInvariant)]
    private static partial Regex Filter();

    [GeneratedRegex("""(?<!\S)"(?<phrase>[^"]*\w[^"]*)"(?!\S)|\S+""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>
/// The notation of a text whose inline elements are numbers: <c>&lt;1&gt;bold&lt;/1&gt;</c> and <c>&lt;2/&gt;</c>. Elements and attributes
/// themselves stay at home, where the numbers find them again.
/// </summary>
/// <remarks>
/// A text that looks like such a tag has a backslash before it; backslashes before a tag are doubled. So each text can be written, and is
/// read as it was.
/// </remarks>
public static partial class InlineText
{
    /// <summary>Writes pieces.</summary>
    public static string Write(IEnumerable<InlineToken> tokens)
    {
        var (written, run) = (new StringBuilder(), new StringBuilder());
        foreach (var token in tokens)
        {
            if (token.Kind == InlineTokenKind.Text)
            {
                run.Append(token.Text);
                continue;
            }

            AppendRun(written, run, isBeforeTag: true);
            written.Append(token.Kind switch
            {
                InlineTokenKind.Open => $"<{token.Id}>",
                InlineTokenKind.Close => $"</{token.Id}>",
                _ => $"<{token.Id}/>",
            });
        }

        AppendRun(written, run, isBeforeTag: false);
        return written.ToString();
    }

    /// <summary>Writes a text without elements.</summary>
    public static string Write(string text) => Write([new(InlineTokenKind.Text, 0, text)]);

    /// <summary>Reads what <see cref="Write(IEnumerable{InlineToken})"/> wrote, or a person typed.</summary>
    public static IReadOnlyList<InlineToken> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<InlineToken>();
        var run = new StringBuilder();
        var at = 0;
        foreach (var match in Tag().EnumerateMatches(text))
        {
            run.Append(text, at, match.Index - at);
            at = match.Index + match.Length;
            var found = text.AsSpan(match.Index, match.Length);
            var slashes = found.IndexOf('<');
            run.Append('\\', slashes / 2);
            var tag = found[slashes..];
            if (slashes % 2 == 1)
            {
                run.Append(tag);
                continue;
            }

            if (run.Length > 0)
            {
                tokens.Add(new(InlineTokenKind.Text, 0, run.ToString()));
                run.Clear();
            }

            var kind = tag[1] == '/' ? InlineTokenKind.Close : tag[^2] == '/' ? InlineTokenKind.Alone : InlineTokenKind.Open;
            tokens.Add(new(kind, int.Parse(tag.Trim("</>"), NumberStyles.None, CultureInfo.InvariantCulture), ""));
        }

        run.Append(text, at, text.Length - at);
        if (run.Length > 0)
        {
            tokens.Add(new(InlineTokenKind.Text, 0, run.ToString()));
        }

        return tokens;
    }

    /// <summary>The text of a notation, without its elements.</summary>
    public static string Words(string text) => string.Concat(Read(text).Select(token => token.Text));

    private static void AppendRun(StringBuilder written, StringBuilder run, bool isBeforeTag)
    {
        var text = run.ToString();
        run.Clear();
        written.Append(Tag().Replace(text, match => $"{match.Groups["slashes"].Value}\\{match.Value}"));
        if (isBeforeTag)
        {
            written.Append('\\', text.Length - text.AsSpan().TrimEnd('\\').Length);
        }
    }

    [GeneratedRegex(@"(?<slashes>\\*)<(?:/[0-9]{1,6}|[0-9]{1,6}/?)>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

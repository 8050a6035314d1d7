using System.Text.RegularExpressions;
using DiffPlex;

namespace SwanOrchard.Core.Translations;

/// <summary>Cuts a text that <see cref="ReadText"/> has written into the pieces that a reader sees as one.</summary>
internal static partial class TextTokens
{
    /// <summary>Words, signs and tags, each with the space before it. Joined they are the text again.</summary>
    public static IChunker Words(TextKind kind) => new Chunker(kind == TextKind.Html ? HtmlWord() : PlainWord());

    /// <summary>The blocks of HTML; the sentences of plain text. Joined they are the text again.</summary>
    public static IChunker Paragraphs(TextKind kind) => new Chunker(kind == TextKind.Html ? Block() : Sentence());

    // Quotation marks of all languages are signs of their own; an apostrophe or hyphen inside a word is not.
    private const string Word = @"[\p{L}\p{M}\p{N}]+(?:['’\-‑][\p{L}\p{M}\p{N}]+)*";

    [GeneratedRegex($@" ?(?:<[^>]*>|&[a-z]+;|{Word}|[^<])", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlWord();

    [GeneratedRegex($@" ?(?:{Word}|.)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex PlainWord();

    [GeneratedRegex(
        @".+?(?:</(?:p|li|h[1-6]|td|th|dt|dd|figcaption|caption|blockquote|div|pre|summary)>|<br>|<hr>|$)",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@".+?(?:[.!?…]+(?= )|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    private sealed class Chunker(Regex token) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => [.. token.EnumerateMatches(text).Pieces(text)];
    }

    private static List<string> Pieces(this Regex.ValueMatchEnumerator matches, string text)
    {
        var pieces = new List<string>();
        foreach (var match in matches)
        {
            pieces.Add(text.Substring(match.Index, match.Length));
        }

        return pieces;
    }
}

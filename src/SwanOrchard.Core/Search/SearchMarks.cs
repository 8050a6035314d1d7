using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Search;

/// <summary>Finds the words of a query in a text that is shown.</summary>
internal static partial class SearchMarks
{
    /// <summary>The text in pieces, of which those that fit a slot are marked.</summary>
    public static IReadOnlyList<MarkedText> In(string text, IReadOnlyList<SearchSlot> slots, bool isKnown) =>
        [.. Pieces().Split(text).Where(piece => piece.Length > 0).Select(piece => new MarkedText(piece, Fits(piece, slots, isKnown)))];

    private static bool Fits(string piece, IReadOnlyList<SearchSlot> slots, bool isKnown) => SearchWords.Of(piece)
        .Any(word => !Stems.IsCommon(word, isKnown) && slots.Any(slot => slot.Fit(Stems.Of(word, isKnown), word) > 0));

    // Whatever may be a word, with all that stands in it.
    [GeneratedRegex(@"([^\s!-&(-,./:-@[-^{-~«»“”„…–—]+)")]
    private static partial Regex Pieces();
}

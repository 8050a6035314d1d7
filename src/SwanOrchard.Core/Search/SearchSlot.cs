namespace SwanOrchard.Core.Search;

/// <summary>
/// One word of a query. A document matches if it contains any of the spellings; a part of a hyphenated word also matches the whole.
/// </summary>
/// <param name="Words">Each way to write it, with its stem.</param>
internal sealed record SearchSlot(IReadOnlyList<(string Word, string Stem)> Words)
{
    /// <summary>Takes a query apart.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="isKnown">Whether <see cref="Stems.AreKnown"/> for the language.</param>
    public static IReadOnlyList<SearchSlot> Of(string? text, bool isKnown)
    {
        text = text?.Length > SearchQuery.MaxLength ? text[..SearchQuery.MaxLength] : text;
        var slots = new Dictionary<string, SearchSlot>(StringComparer.Ordinal);
        foreach (var group in SearchWords.Groups(text))
        {
            foreach (var word in group.Parts.Where(word => !Stems.IsCommon(word, isKnown)))
            {
                string[] words = group.Whole is { } whole ? [word, whole] : [word];
                slots.TryAdd(word, new([.. words.Select(one => (one, Stems.Of(one, isKnown)))]));
            }
        }

        return [.. slots.Values.Take(SearchQuery.MaxWords)];
    }

    /// <summary>How well a form fits: 4 for the word itself, 3 for another form, 1 for a form of a neighbour, 0 for no fit.</summary>
    public int Fit(string stem, string form)
    {
        var best = 0;
        foreach (var word in Words)
        {
            best = int.Max(best, form == word.Word ? 4 : stem == word.Stem ? 3 : Stems.AreNeighbours(stem, word.Stem) ? 1 : 0);
        }

        return best;
    }
}

namespace SwanOrchard.Core.Search;

/// <summary>Answers queries from the files of an index: the same answers as the theme's search.js gives from the same files.</summary>
/// <param name="language">The language of the index.</param>
/// <param name="files">Its files.</param>
public sealed class SearchEngine(string language, ISearchFiles files)
{
    private static readonly int[] s_weights = [1, 2, 4, 4];

    private readonly bool _isKnown = Stems.AreKnown(language);

    // While an index changes, what a map names may be gone when it is read: the next map names what is there.
    private const int MostTries = 3;

    /// <summary>Answers a query.</summary>
    /// <returns>Nothing where there is no index, or no word in the query.</returns>
    /// <exception cref="FormatException">A file of the index is none.</exception>
    /// <exception cref="KeyNotFoundException">A file of the index is missing.</exception>
    public SearchAnswer Find(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var slots = SearchSlot.Of(query.Text, _isKnown);
        for (var tries = 1; slots.Count > 0 && files.Read(IndexFile.Map) is { } map; tries++)
        {
            try
            {
                return Find(IndexMap.Read(IndexFile.Read(map)), slots, query);
            }
            catch (KeyNotFoundException) when (tries < MostTries)
            {
            }
        }

        return SearchAnswer.Nothing;
    }

    private SearchAnswer Find(IndexMap map, IReadOnlyList<SearchSlot> slots, SearchQuery query)
    {
        var scores = slots.Select(slot => Scores(map, slot)).ToArray();
        var ranked = Rank(map, scores, Allowed(map, query));
        var page = ranked.Skip((query.Page - 1) * SearchQuery.PageSize).Take(SearchQuery.PageSize);
        return new(
            ranked.Count,
            [.. Documents(map, page).Select(document => new SearchHit(document, SearchMarks.In(document.Lead, slots, _isKnown)))],
            ranked.Count == 0 ? Suggest(map, slots, scores) : null);
    }

    private string Read(string name) => files.Read(name) is { } bytes
        ? IndexFile.Read(bytes)
        : throw new KeyNotFoundException($"The search index has no file “{name}”, though its map names it.");

    private Dictionary<int, int> Scores(IndexMap map, SearchSlot slot)
    {
        var scores = new Dictionary<int, int>();
        foreach (var entry in slot.Words.SelectMany(word => map.ShardsOf(word.Stem)).Distinct()
            .SelectMany(shard => ShardText.Read(Read(map.Names[shard]), stem => slot.Fit(stem, "") > 0)))
        {
            foreach (var form in entry.Forms)
            {
                var fit = slot.Fit(entry.Stem, form.Form);
                foreach (var place in form.Places.Where(place => !map.Gone.Contains(place / Postings.FieldCount)))
                {
                    var (document, score) = (place / Postings.FieldCount, fit * s_weights[place % Postings.FieldCount]);
                    scores[document] = int.Max(score, scores.GetValueOrDefault(document));
                }
            }
        }

        return scores;
    }

    // Which documents the filters let through; null for all.
    private HashSet<int>? Allowed(IndexMap map, SearchQuery query)
    {
        HashSet<int>? allowed = null;
        foreach (var facet in query.Facets())
        {
            var entry = ShardText.Read(Read(map.Names[map.ShardOf(facet)]), stem => stem == facet).FirstOrDefault();
            var found = (entry?.Forms[0].Places ?? [])
                .Select(place => place / Postings.FieldCount)
                .Where(document => !map.Gone.Contains(document));
            allowed = [.. allowed is null ? found : found.Where(allowed.Contains)];
        }

        return allowed;
    }

    // Those with more of the words first, then those that fit better, then the newer ones.
    private static List<int> Rank(IndexMap map, Dictionary<int, int>[] scores, HashSet<int>? allowed)
    {
        var found = new Dictionary<int, (int Slots, int Score)>();
        foreach (var (document, score) in scores.SelectMany(slot => slot))
        {
            if (allowed?.Contains(document) != false)
            {
                var (slots, sum) = found.GetValueOrDefault(document);
                found[document] = (slots + 1, sum + score);
            }
        }

        var whole = found.Count(entry => entry.Value.Slots == scores.Length);
        var least = whole < SearchQuery.PageSize ? 1 : scores.Length;
        var ranked = found.Where(entry => entry.Value.Slots >= least)
            .Select(entry =>
                ((((long)entry.Value.Slots << 8) + entry.Value.Score) << 48) + ((map.OrderOf(entry.Key) + 1L) << 24) + entry.Key)
            .ToArray();
        var documents = found.Where(entry => entry.Value.Slots >= least).Select(entry => entry.Key).ToArray();
        Array.Sort(ranked, documents);
        Array.Reverse(documents);
        return [.. documents];
    }

    private IEnumerable<SearchDocument> Documents(IndexMap map, IEnumerable<int> numbers)
    {
        var names = Read(map.Directory).Chunk(IndexFile.NameLength).Select(name => new string(name)).ToArray();
        foreach (var number in numbers)
        {
            var (block, line) = int.DivRem(number, DocumentBlocks.Size);
            if (DocumentBlocks.Read(Read(names[block])).ElementAtOrDefault(line) is { } document)
            {
                yield return document;
            }
        }
    }

    // Of the words that nothing fits, the nearest spelling, and of those equally near the one that more documents have.
    private string? Suggest(IndexMap map, IReadOnlyList<SearchSlot> slots, Dictionary<int, int>[] scores)
    {
        var words = new List<string>();
        var isOther = false;
        foreach (var (slot, found) in slots.Zip(scores))
        {
            var word = slot.Words[0].Word;
            var nearest = found.Count > 0 ? null : map.ShardsOf(slot.Words[0].Stem)
                .SelectMany(shard => ShardText.Read(Read(map.Names[shard]), stem => !Facet.Is(stem)))
                .SelectMany(entry => entry.Forms)
                .Select(form => (
                    form.Form,
                    Distance: Spelling.Distance(word, form.Form),
                    Count: form.Places.Count(place => !map.Gone.Contains(place / Postings.FieldCount))))
                .Where(form => form.Distance <= Spelling.Tolerance(word) && form.Count > 0)
                .OrderBy(form => form.Distance).ThenByDescending(form => form.Count).ThenBy(form => form.Form, StringComparer.Ordinal)
                .FirstOrDefault().Form;
            isOther |= nearest is not null;
            words.Add(nearest ?? word);
        }

        return isOther ? string.Join(' ', words) : null;
    }
}

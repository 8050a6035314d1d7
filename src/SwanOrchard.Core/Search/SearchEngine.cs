namespace SwanOrchard.Core.Search;

/// <summary>Answers queries from the files of an index: the same answers as the theme's search.js gives from the same files.</summary>
/// <param name="language">The language of the index.</param>
/// <param name="files">Its files.</param>
public sealed class SearchEngine(string language, ISearchFiles files)
{
    // While an index changes, what a map names may be gone when it is read: the next map names what is there.
    private const int MostTries = 3;

    private static readonly int[] s_weights = [1, 2, 4, 4];

    private readonly bool _isKnown = Stems.AreKnown(language);

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
        var before = (query.Page - 1) * SearchQuery.PageSize;
        var (total, ranked) = Rank(map, scores, Allowed(map, query), before + SearchQuery.PageSize);
        var page = ranked.Skip(before);
        return new(
            total,
            [.. Documents(map, page).Select(document => new SearchHit(document, SearchMarks.In(document.Lead, slots, _isKnown)))],
            total == 0 ? Suggest(map, slots, scores) : null);
    }

    private string Read(string name) => files.Read(name) is { } bytes
        ? IndexFile.Read(bytes)
        : throw new KeyNotFoundException($"The search index has no file “{name}”, though its map names it.");

    // How well each document fits, by its number; 0 for not at all.
    private byte[] Scores(IndexMap map, SearchSlot slot)
    {
        var scores = new byte[map.Documents];
        Span<byte> ofFields = stackalloc byte[s_weights.Length];
        foreach (var entry in slot.Words.SelectMany(word => map.ShardsOf(word.Stem)).Distinct()
            .SelectMany(shard => ShardText.Read(Read(map.Names[shard]), stem => slot.Fit(stem, "") > 0)))
        {
            foreach (var form in entry.Forms)
            {
                var fit = slot.Fit(entry.Stem, form.Form);
                for (var field = 0; field < ofFields.Length; field++)
                {
                    ofFields[field] = (byte)(fit * s_weights[field]);
                }

                form.Raise(scores, ofFields);
            }
        }

        foreach (var document in map.Gone)
        {
            scores[document] = 0;
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
            var found = entry?.Forms[0].Places.Select(place => place / Postings.FieldCount) ?? [];
            allowed = [.. allowed is null ? found : found.Where(allowed.Contains)];
        }

        return allowed;
    }

    // Those with more of the words first, then those that fit better, then the newer ones; so many of them as were asked for.
    private static (int Total, IEnumerable<int> Documents) Rank(IndexMap map, byte[][] scores, HashSet<int>? allowed, int most)
    {
        var best = new PriorityQueue<int, (long Rank, int Document)>();
        var (any, all) = (0, 0);
        for (var document = 0; document < map.Documents; document++)
        {
            var (slots, sum) = (0, 0);
            foreach (var slot in scores)
            {
                slots += slot[document] > 0 ? 1 : 0;
                sum += slot[document];
            }

            if (slots == 0 || allowed?.Contains(document) == false)
            {
                continue;
            }

            any++;
            all += slots == scores.Length ? 1 : 0;
            // Most documents are behind those already there.
            var rank = ((((long)slots << 8) + sum) << 32) + map.OrderOf(document) + 1;
            if (best.Count < most)
            {
                best.Enqueue(document, (rank, document));
            }
            else if (best.TryPeek(out _, out var least) && rank >= least.Rank)
            {
                best.EnqueueDequeue(document, (rank, document));
            }
        }

        var total = all < SearchQuery.PageSize ? any : all;
        return (total, best.UnorderedItems.OrderByDescending(entry => entry.Priority).Select(entry => entry.Element).Take(total));
    }

    private IEnumerable<SearchDocument> Documents(IndexMap map, IEnumerable<int> numbers)
    {
        var groups = IndexFile.Names(Read(map.Directory));
        foreach (var number in numbers)
        {
            var block = DocumentBlocks.Read(Read(DocumentBlocks.NameOf(groups, number)));
            if (block.ElementAtOrDefault(number % DocumentBlocks.Size) is { } document)
            {
                yield return document;
            }
        }
    }

    // Of the words that nothing fits, the nearest spelling, and of those equally near the one that more documents have.
    private string? Suggest(IndexMap map, IReadOnlyList<SearchSlot> slots, byte[][] scores)
    {
        var words = new List<string>();
        var isOther = false;
        foreach (var (slot, found) in slots.Zip(scores))
        {
            var word = slot.Words[0].Word;
            var nearest = found.AsSpan().ContainsAnyExcept((byte)0) ? null : map.ShardsOf(slot.Words[0].Stem)
                .SelectMany(shard => ShardText.Read(Read(map.Names[shard]), stem => !Facet.Is(stem)))
                .SelectMany(entry => entry.Forms)
                .Select(form => (Form: form, Distance: Spelling.Distance(word, form.Form)))
                .Where(near => near.Distance <= Spelling.Tolerance(word))
                .Select(near => (near.Form.Form, near.Distance, Count: Count(near.Form)))
                .Where(near => near.Count > 0)
                .OrderBy(near => near.Distance).ThenByDescending(near => near.Count).ThenBy(near => near.Form, StringComparer.Ordinal)
                .FirstOrDefault().Form;
            isOther |= nearest is not null;
            words.Add(nearest ?? word);
        }

        return isOther ? string.Join(' ', words) : null;

        int Count(Postings form) => form.Places.Count(place => !map.Gone.Contains(place / Postings.FieldCount));
    }
}

namespace SwanOrchard.Core.Search;

/// <summary>What an index answers to a query.</summary>
/// <param name="Total">How many documents fit: those with every word, and where they are fewer than a page, those with any.</param>
/// <param name="Hits">The page that was asked for.</param>
/// <param name="Suggestion">Where nothing fits, the query with the nearest spelling of the index; null where there is none.</param>
public sealed record SearchAnswer(int Total, IReadOnlyList<SearchHit> Hits, string? Suggestion)
{
    /// <summary>What an empty query is answered.</summary>
    public static SearchAnswer Nothing { get; } = new(0, [], null);
}

namespace SwanOrchard.Core.Search;

/// <summary>A published item as an index sees it: what readers may see of it, and nothing else.</summary>
public sealed record SearchDocument
{
    /// <summary>The item's id.</summary>
    public required string Id { get; init; }

    /// <summary>The path below the language's home page, without a leading slash.</summary>
    public required string Path { get; init; }

    /// <summary>The title, one line.</summary>
    public required string Title { get; init; }

    /// <summary>The lead, one line; empty for none.</summary>
    public string Lead { get; init; } = "";

    /// <summary>All other words of it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The first publication: newer ones come first among equals. Null for what has none, which comes last.</summary>
    public DateTime? PublishedUtc { get; init; }

    /// <summary>Its day in UTC for machines (ISO 8601); empty for none.</summary>
    public string Iso { get; init; } = "";

    /// <summary>Its day for people; empty for none.</summary>
    public string Day { get; init; } = "";

    /// <summary>The year of that day; null for none.</summary>
    public int? Year { get; init; }

    /// <summary>ISO 3166-1 alpha-2 in upper case, or null.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The country's name; empty for none.</summary>
    public string Country { get; init; } = "";

    /// <summary>The localization sets of its organizations.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    /// <summary>
    /// Reads the words that it is found by, as often as they occur, those that count most first; then the keys of its year, country and
    /// organizations.
    /// </summary>
    internal void Read(Action<ReadOnlySpan<char>, SearchField> read)
    {
        SearchWords.Read(Title, word => read(word, SearchField.Title));
        SearchWords.Read(Lead, word => read(word, SearchField.Lead));
        SearchWords.Read(Text, word => read(word, SearchField.Body));
        foreach (var facet in Facets())
        {
            read(facet, SearchField.Body);
        }
    }

    private IEnumerable<string> Facets()
    {
        if (Year is { } year)
        {
            yield return Facet.OfYear(year);
        }

        if (CountryCode is { } code)
        {
            yield return Facet.OfCountry(code);
        }

        foreach (var set in Organizations.Distinct(StringComparer.Ordinal))
        {
            yield return Facet.OfOrganization(set);
        }
    }
}

namespace SwanOrchard.Core.Search;

/// <summary>What a reader looks for. It is kept nowhere.</summary>
/// <param name="Text">The words, as typed.</param>
public sealed record SearchQuery(string Text)
{
    /// <summary>The most UTF-16 code units that are read; a reader's box takes no more.</summary>
    public const int MaxLength = 200;

    /// <summary>The most words that are looked for; those behind them are not.</summary>
    public const int MaxWords = 8;

    /// <summary>How many results stand on a page.</summary>
    public const int PageSize = 10;

    /// <summary>Only what was published in this year; null for all.</summary>
    public string? Year { get; init; }

    /// <summary>Only this country (ISO 3166-1 alpha-2); null for all.</summary>
    public string? CountryCode { get; init; }

    /// <summary>Only this organization, a localization set; null for all.</summary>
    public string? Organization { get; init; }

    /// <summary>The page of the results, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What the filters ask for.</summary>
    internal IEnumerable<string> Facets()
    {
        if (!string.IsNullOrEmpty(Year))
        {
            yield return "Y" + Facet.Key(Year);
        }

        if (!string.IsNullOrEmpty(CountryCode))
        {
            yield return Facet.OfCountry(Facet.Key(CountryCode));
        }

        if (!string.IsNullOrEmpty(Organization))
        {
            yield return Facet.OfOrganization(Organization);
        }
    }
}

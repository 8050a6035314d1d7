namespace SwanOrchard.Core.Site;

/// <summary>Selects articles of one language, optionally of one country, organization or place.</summary>
/// <param name="Language">The language, as in the URL.</param>
/// <param name="CountryCode">The country (ISO 3166-1 alpha-2) in upper case, or null.</param>
/// <param name="Organization">The localization set of an organization, or null.</param>
public sealed record ArticleFilter(string Language, string? CountryCode = null, string? Organization = null)
{
    /// <summary>
    /// Only articles that name this place, by its slug (<see cref="PlaceNames"/>); null for all. It stands alone, without a country, an
    /// organization or times.
    /// </summary>
    public string? Place { get; init; }

    /// <summary>Only articles first published at this time or later, in UTC.</summary>
    public DateTime? FromUtc { get; init; }

    /// <summary>Only articles first published before this time, in UTC.</summary>
    public DateTime? BeforeUtc { get; init; }

    /// <summary>Whether the oldest articles come first.</summary>
    public bool OldestFirst { get; init; }
}

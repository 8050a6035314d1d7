namespace SwanOrchard.Core.Site;

/// <summary>Which articles: those of one language, and of those one country's or organization's where named.</summary>
/// <param name="Language">As in the URL.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 in upper case, or null.</param>
/// <param name="Organization">A localization set, or null.</param>
public sealed record ArticleFilter(string Language, string? CountryCode = null, string? Organization = null)
{
    /// <summary>Only what was first published at this moment or later.</summary>
    public DateTime? FromUtc { get; init; }

    /// <summary>Only what was first published before this moment.</summary>
    public DateTime? BeforeUtc { get; init; }

    /// <summary>Whether the oldest come first.</summary>
    public bool OldestFirst { get; init; }
}

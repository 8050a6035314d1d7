namespace SwanOrchard.Core.Sitemaps;

/// <summary>An entry of the sitemap.</summary>
/// <param name="Path">The path, without a leading slash.</param>
/// <param name="Versions">The paths of all language versions, including this one, by language.</param>
/// <param name="IsHome">Whether the entry is a home page.</param>
/// <param name="ModifiedUtc">The last change, in UTC; null if not known.</param>
public sealed record SitemapEntry(
    string Path, IReadOnlyDictionary<string, string> Versions, bool IsHome = false, DateTime? ModifiedUtc = null);

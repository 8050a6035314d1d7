namespace SwanOrchard.Core.Sitemaps;

/// <summary>One address of the sitemap.</summary>
/// <param name="Path">Without a leading slash.</param>
/// <param name="Versions">By language, the addresses of all versions, this one among them.</param>
/// <param name="IsHome">Whether it is a home page.</param>
/// <param name="ModifiedUtc">The last change, where known.</param>
public sealed record SitemapEntry(
    string Path, IReadOnlyDictionary<string, string> Versions, bool IsHome = false, DateTime? ModifiedUtc = null);

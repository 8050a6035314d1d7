namespace SwanOrchard.Core.Addresses;

/// <summary><c>/sitemap.xml</c> or one of its parts, <c>/sitemap-{n}.xml</c>.</summary>
/// <param name="Language">The default language.</param>
/// <param name="Part">The number of the part, from 1; 0 for the sitemap itself.</param>
public sealed record SitemapRoute(string Language, int Part) : ReaderRoute(Language);

using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Site;

/// <summary>The site in one language: its localized strings, URLs, dates and names.</summary>
public class SiteContext
{
    private readonly ILocalizedStrings _strings;
    private readonly OwnHosts _own;

    /// <summary>Makes the context of a language.</summary>
    /// <exception cref="ArgumentException">There is no CLDR data for the language.</exception>
    public SiteContext(SiteInfo site, ILocalizedStrings strings, string language)
    {
        Site = site;
        Language = language;
        Locale = Cldr.Get(language);
        _strings = strings;
        _own = site.OwnHosts;
    }

    /// <summary>The site.</summary>
    public SiteInfo Site { get; }

    /// <summary>The language, as written in the settings (RFC 5646).</summary>
    public string Language { get; }

    /// <summary>The names and formats of the language.</summary>
    public CldrLocale Locale { get; }

    /// <summary>A localized string in this language.</summary>
    public string Localize(string text, params object[] arguments) => _strings.Get(Language, text, arguments);

    /// <summary>Converts a path to a link on the page.</summary>
    public string Url(string path) => $"{Site.PathBase}/{Escape(path)}";

    /// <summary>Converts a path to an absolute URL for other sites.</summary>
    public string Absolute(string path) => $"{Site.BaseUrl}/{Escape(path)}";

    /// <summary>Converts a path to the canonical URL for search engines.</summary>
    public string Canonical(string path) => $"{Site.CanonicalUrl}/{Escape(path)}";

    /// <summary>Converts a link on the page to an absolute URL for other sites.</summary>
    public string SiteRoot(string url) => Site.BaseUrl + url[Site.PathBase.Length..];

    /// <summary>Converts a link on the page to the canonical URL for search engines.</summary>
    public string CanonicalRoot(string url) => Site.CanonicalUrl + url[Site.PathBase.Length..];

    /// <summary>
    /// Converts a URL that an editor typed to a link on the page. A URL of this site becomes a path, so that copies link to their own page.
    /// </summary>
    public string Link(string url) => _own.PathOf(url) ?? url;

    /// <summary>The body of an item, as its page shows it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="images">Its images (<see cref="BodyImages"/>) of known size, by their URLs.</param>
    public string Body(ReaderItem item, IReadOnlyDictionary<string, BodyImage> images) =>
        BodyHtml.ForReaders(item.Html, Url(item.Path), _own, images);

    /// <summary>The URLs of the images of this site in the body of an item, each once.</summary>
    public IReadOnlyList<string> BodyImages(ReaderItem item) => BodyHtml.Images(item.Html, Url(item.Path), _own);

    /// <summary>The body of an item, as feeds contain it.</summary>
    public string FeedBody(ReaderItem item) => BodyHtml.ForFeeds(item.Html, Site.Origin, Url(item.Path), _own);

    /// <summary>Converts the path of a media file to a link on the page.</summary>
    public string Media(string path) => Url($"{SitePaths.Media}/{path}");

    /// <summary>The link to an image's file; null if there is no image or its path leaves the library.</summary>
    public string? Media(Picture? picture) =>
        string.IsNullOrEmpty(picture?.Path) || picture.Path.Split('/', '\\').Contains("..") ? null : Media(picture.Path.TrimStart('/'));

    /// <summary>The date of a moment in the site's time zone.</summary>
    public DateOnly LocalDay(DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Site.TimeZone));

    /// <summary>The name of a country; null if the code is not assigned.</summary>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public string? CountryName(string? code) => Locale.IsCountry(code) ? Locale.CountryName(code!) : null;

    /// <summary>The language to declare on content from <paramref name="item"/>; null if it is in this language.</summary>
    public string? Foreign(ReaderItem item) => item.Language == Language ? null : item.Language;

    /// <summary>The organization that owns the site, in the best version for this language; null if the settings name none.</summary>
    public async Task<OrganizationItem?> GetOwnerAsync(IContentSource content) => Site.Settings.Owner is { Length: > 0 } set
        ? Best(await content.GetOrganizationsAsync([set]))
        : null;

    /// <summary>
    /// The site's name in texts: the owner's short name, otherwise its full name; without an owner, the name of the site.
    /// </summary>
    public string Brand(OrganizationItem? owner) => Filled(owner?.Data.ShortName) ?? owner?.Title ?? Site.Name;

    /// <summary>
    /// The best version of a set for this language: the one in this language, else the one its readers most likely understand, else the
    /// original.
    /// </summary>
    public T? Best<T>(IEnumerable<T> versions)
        where T : ReaderItem
    {
        T? best = null;
        foreach (var version in versions)
        {
            if (best is null || Rank(version) < Rank(best))
            {
                best = version;
            }
        }

        return best;
    }

    /// <summary>The text unchanged, or null if it has no visible characters.</summary>
    public static string? Filled(string? text) => VisibleText.IsEmpty(text) ? null : text;

    private int Rank(ReaderItem version) =>
        version.Language == Language ? 0
        : Site.Settings.Fallbacks.TryGetValue(Language, out var fallback) && version.Language == fallback ? 1
        : version.Language == Site.Languages.Default ? 2
        : version.Language == version.OriginalLanguage ? 3
        : 4;

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Site;

/// <summary>The site as pages and feeds of one language write it: its own words, URLs, days, names.</summary>
public class SiteContext
{
    private readonly ILocalizedStrings _strings;
    private readonly OwnHosts _own;

    /// <summary>Makes the context of one language.</summary>
    /// <exception cref="ArgumentException">Core carries no data of that language.</exception>
    public SiteContext(SiteInfo site, ILocalizedStrings strings, string language)
    {
        Site = site;
        Language = language;
        Locale = Cldr.Get(language);
        _strings = strings;
        _own = site.OwnHosts;
    }

    public SiteInfo Site { get; }

    public string Language { get; }

    public CldrLocale Locale { get; }

    /// <summary>The site's own words in this language.</summary>
    public string Localize(string text, params object[] arguments) => _strings.Get(Language, text, arguments);

    /// <summary>A path as a link on the page.</summary>
    public string Url(string path) => $"{Site.PathBase}/{Escape(path)}";

    /// <summary>A path as a URL for other sites.</summary>
    public string Absolute(string path) => $"{Site.BaseUrl}/{Escape(path)}";

    /// <summary>A path as the URL that search engines are told.</summary>
    public string Canonical(string path) => $"{Site.CanonicalUrl}/{Escape(path)}";

    /// <summary>A link on the page as a URL for other sites.</summary>
    public string SiteRoot(string url) => Site.BaseUrl + url[Site.PathBase.Length..];

    /// <summary>A link on the page as the URL that search engines are told.</summary>
    public string CanonicalRoot(string url) => Site.CanonicalUrl + url[Site.PathBase.Length..];

    /// <summary>
    /// A URL that an editor typed as a link on the page: a path where it leads to this site, and so to the same page of a copy.
    /// </summary>
    public string Link(string url) => _own.PathOf(url) ?? url;

    /// <summary>The body of an item as its page shows it.</summary>
    public string Body(ReaderItem item) => BodyHtml.ForReaders(item.Html, Url(item.Path), _own);

    /// <summary>The body of an item as feeds hold it.</summary>
    public string FeedBody(ReaderItem item) => BodyHtml.ForFeeds(item.Html, Site.Origin, Url(item.Path), _own);

    /// <summary>A file of the media library as a link on the page.</summary>
    public string Media(string path) => Url($"{SitePaths.Media}/{path}");

    /// <summary>An image's file as a link on the page; null where there is none, or none inside the library.</summary>
    public string? Media(Picture? picture) =>
        string.IsNullOrEmpty(picture?.Path) || picture.Path.Split('/', '\\').Contains("..") ? null : Media(picture.Path.TrimStart('/'));

    /// <summary>The day that a moment falls on where the site is at home.</summary>
    public DateOnly LocalDay(DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Site.TimeZone));

    /// <summary>The name of a country; null for what is none.</summary>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public string? CountryName(string? code) => Locale.IsCountry(code) ? Locale.CountryName(code!) : null;

    /// <summary>The language to name on a piece of <paramref name="item"/>, or null where it is this one.</summary>
    public string? Foreign(ReaderItem item) => item.Language == Language ? null : item.Language;

    /// <summary>The organization that owns the site, in the version for this language; null where the settings name none.</summary>
    public async Task<OrganizationItem?> GetOwnerAsync(IContentSource content) => Site.Settings.Owner is { Length: > 0 } set
        ? Best(await content.GetOrganizationsAsync([set]))
        : null;

    /// <summary>What the site calls itself: the owner's short name, or the whole one; without an owner the site's name.</summary>
    public string Brand(OrganizationItem? owner) => Filled(owner?.Data.ShortName) ?? owner?.Title ?? Site.Name;

    /// <summary>
    /// The version of a set for this language: the one in it, else the one that readers of it most likely read, else the original.
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

    /// <summary>The text as it stands, or null where it says nothing.</summary>
    public static string? Filled(string? text) => VisibleText.IsEmpty(text) ? null : text;

    private int Rank(ReaderItem version) =>
        version.Language == Language ? 0
        : Site.Settings.Fallbacks.TryGetValue(Language, out var fallback) && version.Language == fallback ? 1
        : version.Language == Site.Languages.Default ? 2
        : version.Language == version.OriginalLanguage ? 3
        : 4;

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.Site;

/// <summary>A host's access to the published content. Must not return anything that is hidden from readers.</summary>
public interface IContentSource
{
    /// <summary>The published item at a path, or null.</summary>
    /// <param name="path">The path in its canonical spelling, without a leading slash.</param>
    Task<ReaderItem?> FindAsync(string path);

    /// <summary>The paths of the published language versions of a set, in no particular order.</summary>
    Task<IReadOnlyList<ItemPath>> GetVersionsAsync(string set);

    /// <summary>Every published version of some organizations.</summary>
    /// <param name="sets">The localization sets of the organizations; other sets are ignored.</param>
    Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(IReadOnlyCollection<string> sets);

    /// <summary>Articles by first publication, newest first unless the filter says otherwise.</summary>
    /// <param name="filter">Selects the articles.</param>
    /// <param name="skip">The number of articles to skip.</param>
    /// <param name="take">The most articles to return.</param>
    Task<IReadOnlyList<ArticleItem>> GetArticlesAsync(ArticleFilter filter, int skip, int take);

    /// <summary>The number of articles that a filter selects.</summary>
    Task<int> CountArticlesAsync(ArticleFilter filter);

    /// <summary>Those of some places that more than one article of a language names: they have a page.</summary>
    /// <param name="language">The language.</param>
    /// <param name="places">The places, by their slugs (<see cref="PlaceNames"/>).</param>
    Task<IReadOnlyList<string>> GetSharedPlacesAsync(string language, IReadOnlyCollection<string> places);

    /// <summary>The articles that any of some filters selects, and that were published last before a moment or first after it.</summary>
    /// <param name="anyOf">The filters. What they say of time and order does not count.</param>
    /// <param name="moment">The moment, in UTC.</param>
    /// <param name="most">The most articles on either side.</param>
    Task<ArticlesAround> GetArticlesAroundAsync(IReadOnlyList<ArticleFilter> anyOf, DateTime moment, int most);

    /// <summary>Every published version of all organizations, or of those in one country.</summary>
    Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(string? countryCode = null);

    /// <summary>The countries of the articles in a language (ISO 3166-1 alpha-2, upper case), in no particular order.</summary>
    Task<IReadOnlyList<string>> GetCountriesAsync(string language);

    /// <summary>The years in which articles of a language were published, newest first: what <see cref="NewsYears"/> finds.</summary>
    /// <param name="language">The language.</param>
    /// <param name="zone">The time zone in which a year begins.</param>
    Task<IReadOnlyList<int>> GetYearsAsync(string language, TimeZoneInfo zone);

    /// <summary>The size in bytes of a file of the media library; null if there is no such file.</summary>
    /// <param name="path">The path in the library, without a leading slash.</param>
    Task<long?> GetMediaLengthAsync(string path);

    /// <summary>The size in pixels of an image of the media library; null if there is no such image.</summary>
    /// <param name="path">The path in the library, without a leading slash.</param>
    Task<ImageSize?> GetImageSizeAsync(string path);

    /// <summary>The entries of a language's main menu; empty if there is none.</summary>
    Task<IReadOnlyList<MenuLink>> GetMenuAsync(string language);

    /// <summary>Every published item in the site's languages, in a stable order, never all in memory at once.</summary>
    IAsyncEnumerable<ReaderItem> GetItemsAsync();

    /// <summary>The number of positions for <see cref="GetAddressesAsync"/>.</summary>
    Task<int> CountAddressesAsync();

    /// <summary>Published paths in a stable order, with the versions of a set next to each other. A position may be empty.</summary>
    /// <param name="skip">The number of positions to skip.</param>
    /// <param name="take">The most positions to read.</param>
    Task<IReadOnlyList<ItemPath>> GetAddressesAsync(int skip, int take);
}

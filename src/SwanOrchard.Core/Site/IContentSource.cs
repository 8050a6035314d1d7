using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.Site;

/// <summary>What a host knows of the published content. Nothing it returns may be hidden from readers.</summary>
public interface IContentSource
{
    /// <summary>The published item at an address, or null.</summary>
    /// <param name="path">In its one spelling, without a leading slash.</param>
    Task<ReaderItem?> FindAsync(string path);

    /// <summary>Where the published language versions of a set stand, in no particular order.</summary>
    Task<IReadOnlyList<ItemPath>> GetVersionsAsync(string set);

    /// <summary>Every published version of some organizations.</summary>
    /// <param name="sets">Their localization sets; one of anything else gives nothing.</param>
    Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(IReadOnlyCollection<string> sets);

    /// <summary>Articles by first publication, newest first unless the filter says otherwise.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many at the most.</param>
    Task<IReadOnlyList<ArticleItem>> GetArticlesAsync(ArticleFilter filter, int skip, int take);

    /// <summary>Every published version of every organization, or of those in one country.</summary>
    Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(string? countryCode = null);

    /// <summary>The countries of a language's articles (ISO 3166-1 alpha-2, in upper case), in no particular order.</summary>
    Task<IReadOnlyList<string>> GetCountriesAsync(string language);

    /// <summary>The size in bytes of a file of the media library; null where there is no such file.</summary>
    /// <param name="path">Its path there, without a leading slash.</param>
    Task<long?> GetMediaLengthAsync(string path);

    /// <summary>The entries of a language's main menu; empty where there is none.</summary>
    Task<IReadOnlyList<MenuLink>> GetMenuAsync(string language);

    /// <summary>Every published item in the site's languages, in a stable order; never all at once in memory.</summary>
    IAsyncEnumerable<ReaderItem> GetItemsAsync();

    /// <summary>How many places there are for <see cref="GetAddressesAsync"/>.</summary>
    Task<int> CountAddressesAsync();

    /// <summary>Published addresses in a stable order, versions of a set one after the other. A place may stay empty.</summary>
    /// <param name="skip">How many places to pass over.</param>
    /// <param name="take">How many places at the most.</param>
    Task<IReadOnlyList<ItemPath>> GetAddressesAsync(int skip, int take);
}

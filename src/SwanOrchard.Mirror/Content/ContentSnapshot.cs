using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Mirror.Content;

/// <summary>All published content at one time, in memory. Immutable and thread-safe.</summary>
public sealed class ContentSnapshot : IContentSource
{
    private readonly Dictionary<string, ReaderItem> _paths;
    private readonly Dictionary<string, string> _formerPaths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _formerQueries = new(StringComparer.Ordinal);
    private readonly ILookup<string, ReaderItem> _sets;
    private readonly OrganizationItem[] _organizations;
    private readonly Dictionary<ArticleFilter, ArticleItem[]> _articles;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<MenuLink>> _menus;
    private readonly ReaderItem[] _items;
    private readonly ItemPath[] _addresses;

    /// <summary>Makes a snapshot.</summary>
    /// <param name="items">All published items, validated.</param>
    /// <param name="menus">The menus by alias.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="settings">The other settings of the site.</param>
    public ContentSnapshot(
        IReadOnlyCollection<ReaderItem> items,
        IReadOnlyDictionary<string, IReadOnlyList<MenuLink>> menus,
        LanguageSettings languages,
        RecipeSettings settings)
    {
        Languages = languages;
        Settings = settings;
        _menus = menus;
        _paths = items.ToDictionary(item => item.Path, StringComparer.Ordinal);
        _sets = items.ToLookup(item => item.Set, StringComparer.Ordinal);
        _organizations = [.. items.OfType<OrganizationItem>()];
        foreach (var item in items.Where(item => item.FormerPaths.Count + item.FormerQueries.Count > 0)
            .OrderBy(item => item.Id, StringComparer.Ordinal))
        {
            foreach (var former in item.FormerPaths)
            {
                _formerPaths.TryAdd(former.Trim('/'), item.Path);
            }

            foreach (var former in item.FormerQueries)
            {
                _formerQueries.TryAdd(former, item.Path);
            }
        }

        var articles = new Dictionary<ArticleFilter, List<ArticleItem>>();
        ArticleItem[] newestFirst = [.. items.OfType<ArticleItem>()];
        // Comparers are twice as fast as keys, and serve sorts all after each edit.
        Array.Sort(newestFirst, (one, other) =>
            Nullable.Compare(other.Data.FirstPublishedUtc, one.Data.FirstPublishedUtc) is not 0 and var order
                ? order
                : string.CompareOrdinal(other.Id, one.Id));
        var slugs = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var article in newestFirst)
        {
            Index(articles, article);
            foreach (var place in article.Data.Places.Select(name => Slug(slugs, name)).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                Add(articles, new(article.Language) { Place = place }, article);
            }
        }

        _articles = articles.ToDictionary(list => list.Key, list => list.Value.ToArray());
        _items = [.. items];
        Array.Sort(_items, (one, other) =>
            string.CompareOrdinal(one.Set, other.Set) is not 0 and var order ? order : string.CompareOrdinal(one.Language, other.Language));
        _addresses = [.. _items.Select(AddressOf)];
    }

    /// <summary>The languages of the site.</summary>
    public LanguageSettings Languages { get; }

    /// <summary>The other settings of the site.</summary>
    public RecipeSettings Settings { get; }

    /// <summary>The folder from which the content was read.</summary>
    public required ContentFolder Folder { get; init; }

    /// <summary>The recipe file of each item, by item id.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <summary>The hash of each item's JSON, by its path.</summary>
    internal IReadOnlyDictionary<string, UInt128> Hashes { get; init; } = new Dictionary<string, UInt128>();

    /// <summary>The articles of each language, and of each country, organization and place in it, the newest first.</summary>
    internal IReadOnlyDictionary<ArticleFilter, ArticleItem[]> Lists => _articles;

    /// <summary>The JSON of all settings, in the order in which they apply.</summary>
    internal IReadOnlyList<string> SettingsJson { get; init; } = [];

    /// <summary>One line for each thing that cannot be shown as in Orchard, with file, title and id.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The last change of any recipe file, in UTC.</summary>
    public DateTime ModifiedUtc { get; init; }

    /// <summary>The date of the content, in UTC: that of the package, else that of the last change to an item.</summary>
    public DateTime ContentUtc { get; init; }

    /// <summary>The media files.</summary>
    public MediaLibrary Media => new(Folder.Root);

    /// <summary>All published items, with the versions of a set next to each other.</summary>
    public IReadOnlyList<ReaderItem> Items => _items;

    /// <summary>The former paths and the current path of each.</summary>
    public IReadOnlyDictionary<string, string> FormerPaths => _formerPaths;

    /// <summary>Former queries, such as <c>p=123</c>, and the current path of each item.</summary>
    public IReadOnlyDictionary<string, string> FormerQueries => _formerQueries;

    /// <summary>The current path of what once stood at <paramref name="path"/>; null if nothing ever did.</summary>
    public string? FormerPath(string path) => _formerPaths.GetValueOrDefault(NormalName.Of(path));

    /// <inheritdoc/>
    public Task<ReaderItem?> FindAsync(string path) => Task.FromResult(_paths.GetValueOrDefault(path));

    /// <inheritdoc/>
    public Task<IReadOnlyList<ItemPath>> GetVersionsAsync(string set) =>
        Task.FromResult<IReadOnlyList<ItemPath>>([.. _sets[set].Select(AddressOf)]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(IReadOnlyCollection<string> sets) =>
        Task.FromResult<IReadOnlyList<OrganizationItem>>(
        [.. sets.Distinct(StringComparer.Ordinal).SelectMany(set => _sets[set]).OfType<OrganizationItem>()]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleItem>> GetArticlesAsync(ArticleFilter filter, int skip, int take)
    {
        var (key, country) = filter is { CountryCode: not null, Organization: not null }
            ? (new ArticleFilter(filter.Language, Organization: filter.Organization), filter.CountryCode)
            : (new ArticleFilter(filter.Language, filter.CountryCode, filter.Organization) { Place = filter.Place }, null);
        var articles = _articles.GetValueOrDefault(key) ?? [];
        if (country is not null)
        {
            articles = Array.FindAll(articles, article => Is(article.CountryCode, country));
        }

        // Newest first, and those without a date at the end.
        var first = filter.BeforeUtc is { } before ? FirstBefore(articles, before) : 0;
        var end = filter.FromUtc is { } from ? FirstBefore(articles, from)
            : filter.BeforeUtc is not null ? FirstBefore(articles, DateTime.MinValue)
            : articles.Length;
        var count = Math.Min(take, end - first - skip);
        var isEmpty = skip < 0 || count <= 0;
        return Task.FromResult<IReadOnlyList<ArticleItem>>(filter.OldestFirst
            ? isEmpty ? [] : Reversed(articles, end - skip, count)
            : isEmpty ? ArraySegment<ArticleItem>.Empty : new(articles, first + skip, count));
    }

    /// <inheritdoc/>
    public async Task<int> CountArticlesAsync(ArticleFilter filter) => (await GetArticlesAsync(filter, 0, int.MaxValue)).Count;

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetSharedPlacesAsync(string language, IReadOnlyCollection<string> places) =>
        Task.FromResult<IReadOnlyList<string>>(
            [.. places.Where(place => _articles.GetValueOrDefault(new(language) { Place = place }) is { Length: > 1 })]);

    /// <summary>All places of a language that have a page, by their slugs, in alphabetical order.</summary>
    public IReadOnlyList<string> SharedPlaces(string language) =>
        [.. _articles.Where(list => list.Key.Language == language && list.Key.Place is not null && list.Value.Length > 1)
            .Select(list => list.Key.Place!)
            .Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public async Task<ArticlesAround> GetArticlesAroundAsync(IReadOnlyList<ArticleFilter> anyOf, DateTime moment, int most)
    {
        var found = new List<ArticleItem>();
        foreach (var filter in anyOf)
        {
            found.AddRange(await GetArticlesAsync(filter with { FromUtc = null, BeforeUtc = moment, OldestFirst = false }, 0, most));
            found.AddRange(await GetArticlesAsync(
                filter with { FromUtc = moment.AddTicks(1), BeforeUtc = null, OldestFirst = true }, 0, most));
        }

        return ArticlesAround.Of(found, moment, most);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(string? countryCode = null) =>
        Task.FromResult<IReadOnlyList<OrganizationItem>>(countryCode is null
            ? _organizations
            : Array.FindAll(_organizations, organization => Is(organization.CountryCode, countryCode)));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetCountriesAsync(string language) => Task.FromResult<IReadOnlyList<string>>(
        [
            .. _articles.Keys.Where(key => key.Language == language && key is { CountryCode: not null, Organization: null })
                .Select(key => key.CountryCode!)
        ]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> GetYearsAsync(string language, TimeZoneInfo zone) => new NewsYears(this, zone).OfAsync(language);

    /// <inheritdoc/>
    public Task<long?> GetMediaLengthAsync(string path) =>
        Task.FromResult(Media.Find(path) is { Refusal: null } file ? file.Length : (long?)null);

    /// <inheritdoc/>
    public Task<ImageSize?> GetImageSizeAsync(string path) => Task.FromResult(Media.Find(path)?.Size);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MenuLink>> GetMenuAsync(string language) =>
        Task.FromResult(_menus.GetValueOrDefault(MenuReader.Alias(language)) ?? []);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReaderItem> GetItemsAsync() => _items.ToAsyncEnumerable();

    /// <inheritdoc/>
    public Task<int> CountAddressesAsync() => Task.FromResult(_addresses.Length);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ItemPath>> GetAddressesAsync(int skip, int take) =>
        Task.FromResult<IReadOnlyList<ItemPath>>([.. _addresses.Skip(skip).Take(take)]);

    private static ItemPath AddressOf(ReaderItem item) => new(item.Set, item.Language, item.Path, item.ModifiedUtc);

    private static bool Is(string? code, string other) => string.Equals(code, other, StringComparison.OrdinalIgnoreCase);

    private static ArticleItem[] Reversed(ArticleItem[] articles, int end, int count)
    {
        var reversed = articles.AsSpan(end - count, count).ToArray();
        reversed.AsSpan().Reverse();
        return reversed;
    }

    private static void Index(Dictionary<ArticleFilter, List<ArticleItem>> all, ArticleItem article)
    {
        Add(all, new(article.Language), article);
        if (article.CountryCode is { Length: > 0 } code)
        {
            Add(all, new(article.Language, code.ToUpperInvariant()), article);
        }

        foreach (var organization in article.Data.Organizations.Distinct(StringComparer.Ordinal))
        {
            Add(all, new(article.Language, Organization: organization), article);
        }
    }

    // Many articles name the same few places, and making a slug costs more than looking it up.
    private static string? Slug(Dictionary<string, string?> known, string place) =>
        known.TryGetValue(place, out var slug) ? slug : known[place] = PlaceNames.SlugOf(place);

    // Of articles from the newest to the oldest, the first before a moment.
    private static int FirstBefore(ArticleItem[] articles, DateTime moment)
    {
        var (low, high) = (0, articles.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = articles[middle].Data.FirstPublishedUtc >= moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void Add(Dictionary<ArticleFilter, List<ArticleItem>> all, ArticleFilter filter, ArticleItem article)
    {
        if (!all.TryGetValue(filter, out var articles))
        {
            all[filter] = articles = [];
        }

        articles.Add(article);
    }
}

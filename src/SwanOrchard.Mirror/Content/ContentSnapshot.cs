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
    private readonly Dictionary<ArticleFilter, List<ArticleItem>> _articles = [];
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
        foreach (var item in items.OrderBy(item => item.Id, StringComparer.Ordinal))
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

        foreach (var article in items.OfType<ArticleItem>()
            .OrderByDescending(article => article.Data.FirstPublishedUtc)
            .ThenByDescending(article => article.Id, StringComparer.Ordinal))
        {
            Index(article);
        }

        _items = [.. items.OrderBy(item => item.Set, StringComparer.Ordinal).ThenBy(item => item.Language, StringComparer.Ordinal)];
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
            : (new ArticleFilter(filter.Language, filter.CountryCode, filter.Organization), null);
        var articles = _articles.GetValueOrDefault(key) ?? [];
        if (country is not null)
        {
            articles = articles.FindAll(article => Is(article.CountryCode, country));
        }

        if (filter.FromUtc is not null || filter.BeforeUtc is not null)
        {
            // Newest first, and those without a date at the end.
            var first = filter.BeforeUtc is { } before ? FirstBefore(articles, before) : 0;
            var end = FirstBefore(articles, filter.FromUtc ?? DateTime.MinValue);
            articles = articles.GetRange(first, Math.Max(0, end - first));
        }

        if (filter.OldestFirst)
        {
            articles = [.. articles.AsEnumerable().Reverse()];
        }

        return Task.FromResult<IReadOnlyList<ArticleItem>>(skip < 0 || skip >= articles.Count
            ? []
            : articles.GetRange(skip, Math.Min(take, articles.Count - skip)));
    }

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

    private void Index(ArticleItem article)
    {
        Add(new(article.Language), article);
        if (article.CountryCode is { Length: > 0 } code)
        {
            Add(new(article.Language, code.ToUpperInvariant()), article);
        }

        foreach (var organization in article.Data.Organizations.Distinct(StringComparer.Ordinal))
        {
            Add(new(article.Language, Organization: organization), article);
        }
    }

    // Of articles from the newest to the oldest, the first before a moment.
    private static int FirstBefore(List<ArticleItem> articles, DateTime moment)
    {
        var (low, high) = (0, articles.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = articles[middle].Data.FirstPublishedUtc >= moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Add(ArticleFilter filter, ArticleItem article)
    {
        if (!_articles.TryGetValue(filter, out var articles))
        {
            _articles[filter] = articles = [];
        }

        articles.Add(article);
    }
}

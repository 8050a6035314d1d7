using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Media;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;
using SwanOrchard.Newsroom.Site;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Content;

/// <summary>Reads the published content from Orchard's database.</summary>
public sealed class OrchardContentSource : IContentSource
{
    private readonly ISession _session;
    private readonly IContentHandleManager _handles;
    private readonly IMediaFileStore _media;
    private readonly ImageSizes _images;
    private readonly ReaderSite _site;
    private readonly NewsroomLists _lists;
    private readonly PlaceLists _places;
    private readonly PublishedItems _items;
    private readonly PublishedPaths _addresses;
    private readonly KnownContent _known;
    private readonly IEnumerable<ITranslationLag> _lags;

    public OrchardContentSource(
        ISession session,
        IContentHandleManager handles,
        IMediaFileStore media,
        ImageSizes images,
        ReaderSite site,
        NewsroomLists lists,
        PlaceLists places,
        PublishedItems items,
        PublishedPaths addresses,
        KnownContent known,
        IEnumerable<ITranslationLag> lags)
    {
        _session = session;
        _handles = handles;
        _media = media;
        _images = images;
        _site = site;
        _lists = lists;
        _places = places;
        _items = items;
        _addresses = addresses;
        _known = known;
        _lags = lags;
    }

    /// <summary>A content item as readers see it; null for a content type without reader pages.</summary>
    public async Task<ReaderItem?> ReadAsync(ContentItem item)
    {
        var read = ContentJson.Read(
            item.ContentType, item.ContentItemId, (JsonObject)item.Content, item.ModifiedUtc, (await _site.GetLanguagesAsync()).Default);
        return read is null ? null : (await WithLagAsync([read]))[0];
    }

    /// <inheritdoc/>
    public async Task<ReaderItem?> FindAsync(string path)
    {
        var item = await _session
            .Query<ContentItem, AutoroutePartIndex>(index => index.Path == path && index.Published)
            .FirstOrDefaultAsync();
        return item is null ? null : await ReadAsync(item);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ItemPath>> GetVersionsAsync(string set)
    {
        var languages = await _site.GetLanguagesAsync();
        return await _known.GetAsync((nameof(GetVersionsAsync), set, string.Join(' ', languages.Supported)), async () =>
        {
            await using var session = NewSession();
            var versions = await ReadAsync<ReaderItem>(await session.ExecuteQuery(new PublishedVersions(set)).ListAsync());
            return (IReadOnlyList<ItemPath>)[
                .. versions.Select(version => new ItemPath(set, version.Language, version.Path, version.ModifiedUtc))
            ];
        });
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(IReadOnlyCollection<string> sets)
    {
        var known = await KnownOrganizationsAsync();
        return [.. sets.Distinct(StringComparer.Ordinal).SelectMany(set => known[set])];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ArticleItem>> GetArticlesAsync(ArticleFilter filter, int skip, int take) =>
        await ReadAsync<ArticleItem>(await _items.GetAsync(filter.Place is { } place
            ? await _places.GetIdsAsync(filter.Language, place, skip, take)
            : await _lists.GetIdsAsync(filter, skip, take)));

    /// <inheritdoc/>
    public Task<int> CountArticlesAsync(ArticleFilter filter) => filter.Place is { } place
        ? _known.GetAsync((nameof(CountArticlesAsync), filter), () => _places.CountAsync(filter.Language, place))
        : _lists.CountAsync(filter);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetSharedPlacesAsync(string language, IReadOnlyCollection<string> places) =>
        _places.GetSharedAsync(language, places);

    /// <inheritdoc/>
    public async Task<ArticlesAround> GetArticlesAroundAsync(IReadOnlyList<ArticleFilter> anyOf, DateTime moment, int most) =>
        ArticlesAround.Of(
            await ReadAsync<ArticleItem>(await _items.GetAsync(await _lists.GetIdsAroundAsync(anyOf, moment, most))), moment, most);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(string? countryCode = null) =>
        [.. (await KnownOrganizationsAsync())
        .SelectMany(versions => versions)
        .Where(organization =>
            countryCode is null || string.Equals(organization.CountryCode, countryCode, StringComparison.OrdinalIgnoreCase))];

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetCountriesAsync(string language) => _lists.GetCountriesAsync(language);

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> GetYearsAsync(string language, TimeZoneInfo zone) =>
        _known.GetAsync((nameof(GetYearsAsync), language, zone.Id), () => new NewsYears(this, zone).OfAsync(language));

    /// <inheritdoc/>
    public async Task<long?> GetMediaLengthAsync(string path) => (await _media.GetFileInfoAsync(path))?.Length;

    /// <inheritdoc/>
    public Task<ImageSize?> GetImageSizeAsync(string path) => _images.ReadAsync(path);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MenuLink>> GetMenuAsync(string language) =>
        _known.GetAsync((nameof(GetMenuAsync), language), () => ReadMenuAsync(language));

    /// <inheritdoc/>
    public Task<int> CountAddressesAsync() => _addresses.CountAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ItemPath>> GetAddressesAsync(int skip, int take) =>
        await _addresses.GetAsync(skip, take, await _site.GetLanguagesAsync());

    // Every page names some organizations, and no site has many, so all are cached.
    private async Task<ILookup<string, OrganizationItem>> KnownOrganizationsAsync()
    {
        var languages = await _site.GetLanguagesAsync();
        return await _known.GetAsync((nameof(KnownOrganizationsAsync), string.Join(' ', languages.Supported)), async () =>
        {
            await using var session = NewSession();
            var items = await session
                .Query<ContentItem, NewsroomIndex>(index => index.ContentType == ContentTypeNames.Organization && index.Organization == "")
                .ListAsync();
            return (await ReadAsync<OrganizationItem>(items)).ToLookup(organization => organization.Set, StringComparer.Ordinal);
        });
    }

    private async Task<IReadOnlyList<MenuLink>> ReadMenuAsync(string language)
    {
        var id = await _handles.GetContentItemIdAsync($"alias:{MenuReader.Alias(language)}");
        await using var session = NewSession();
        return await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && index.Published)
            .FirstOrDefaultAsync() is { } menu
            ? MenuReader.Read((JsonObject)menu.Content, await PagesAsync(session, MenuReader.Items((JsonObject)menu.Content), language))
            : [];
    }

    // Whichever version of its set was chosen, an entry leads to the one in the menu's language.
    private async Task<Dictionary<string, MenuLink>> PagesAsync(ISession session, IReadOnlyList<string> ids, string language)
    {
        var pages = new Dictionary<string, MenuLink>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var chosen = await session
                .Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && (index.Published || index.Latest))
                .FirstOrDefaultAsync();
            if (chosen is not null
                && (await ReadAsync<ReaderItem>(await session.ExecuteQuery(new PublishedVersions(chosen.Set())).ListAsync()))
                    .FirstOrDefault(version => version.Language == language) is { } page)
            {
                pages[id] = new(page.Title, "/" + page.Path);
            }
        }

        return pages;
    }

    // A session without tracking. The request's own session would return what it read before, which may be older than the generation
    // under which the result is cached; and in the end it would hold the whole site in memory.
    private ISession NewSession() => _session.Store.CreateSession(withTracking: false);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ReaderItem> GetItemsAsync()
    {
        await using var session = NewSession();
        ContentItem[] items;
        var last = 0L;
        do
        {
            // Paged by document id: a database steps through the rows it skips, and content published meanwhile would shift the pages.
            items = [.. await session
                .Query<ContentItem, ContentItemIndex>(index =>
                    index.DocumentId > last && index.Published && index.ContentType.IsIn(ContentTypeNames.Readable))
                .OrderBy(index => index.DocumentId)
                .With<LocalizedContentItemIndex>()
                .Take(PublishedItems.BatchSize)
                .ListAsync()];
            foreach (var item in await WithLagAsync(await ReadAsync<ReaderItem>(items)))
            {
                yield return item;
            }

            last = items.LastOrDefault()?.Id ?? last;
        }
        while (items.Length == PublishedItems.BatchSize);
    }

    // What an item itself says of it came with a package of another site, and is not kept up.
    private async Task<IReadOnlyList<ReaderItem>> WithLagAsync(IReadOnlyList<ReaderItem> items)
    {
        var lag = _lags.FirstOrDefault() is { } lags && await _site.TellsOfOutdatedTranslationsAsync()
            ? await lags.BehindSinceAsync([.. items.Select(item => item.Set).Distinct(StringComparer.Ordinal)])
            : new Dictionary<(string, string), DateTime>();
        return [.. items.Select(item =>
        {
            DateTime? since = lag.TryGetValue((item.Set, item.Language.ToLowerInvariant()), out var utc) ? utc : null;
            return item.BehindSinceUtc == since ? item : item with { BehindSinceUtc = since };
        })];
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(IEnumerable<ContentItem> items)
        where T : ReaderItem
    {
        var languages = await _site.GetLanguagesAsync();
        return [.. items
            .Select(item =>
                ContentJson.Read(item.ContentType, item.ContentItemId, (JsonObject)item.Content, item.ModifiedUtc, languages.Default))
            .OfType<T>()
            .Where(item => languages.Contains(item.Language))];
    }
}

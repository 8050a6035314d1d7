using System.Text.Json.Nodes;
using Dapper;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Media;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Sites;
using SwanOrchard.Module.Sites;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Module.Reading;

/// <summary>The published content in Orchard's database.</summary>
public sealed class OrchardContentSource : IContentSource
{
    private const int BatchSize = 500;

    private readonly ISession _session;
    private readonly IContentManager _contentManager;
    private readonly IContentHandleManager _handles;
    private readonly IMediaFileStore _media;
    private readonly ReaderSite _site;

    public OrchardContentSource(
        ISession session, IContentManager contentManager, IContentHandleManager handles, IMediaFileStore media, ReaderSite site)
    {
        _session = session;
        _contentManager = contentManager;
        _handles = handles;
        _media = media;
        _site = site;
    }

    /// <summary>A content item as a reader sees it; null for a type without pages.</summary>
    public async Task<ReaderItem?> ReadAsync(ContentItem item) => ContentJson.Read(
        item.ContentType, item.ContentItemId, (JsonObject)item.Content, item.ModifiedUtc, (await _site.GetLanguagesAsync()).Default);

    public async Task<ReaderItem?> FindAsync(string path)
    {
        var item = await _session
            .Query<ContentItem, AutoroutePartIndex>(index => index.Path == path && index.Published)
            .FirstOrDefaultAsync();
        return item is null ? null : await ReadAsync(item);
    }

    public async Task<IReadOnlyList<ReaderItem>> GetSetAsync(string set) => await ReadAsync<ReaderItem>(await _session
        .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet == set && index.Published)
        .ListAsync());

    public async Task<IReadOnlyList<ReaderItem>> GetSetsAsync(IReadOnlyCollection<string> sets) => await ReadAsync<ReaderItem>(await _session
        .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(sets) && index.Published)
        .ListAsync());

    public async Task<IReadOnlyList<ArticleItem>> GetArticlesAsync(ArticleFilter filter, int skip, int take)
    {
        var culture = filter.Language.ToLowerInvariant();
        var organization = filter.Organization ?? "";
        var query = _session.Query<ContentItem, NewsroomIndex>(index =>
            index.ContentType == ContentTypeNames.Article && index.Organization == organization && index.Culture == culture);
        if (filter.CountryCode is { } country)
        {
            query = query.Where(index => index.CountryCode == country);
        }

        if (filter.FromUtc is { } from)
        {
            query = query.Where(index => index.FirstPublishedUtc >= from);
        }

        if (filter.BeforeUtc is { } before)
        {
            query = query.Where(index => index.FirstPublishedUtc < before);
        }

        var ordered = filter.OldestFirst
            ? query.OrderBy(index => index.FirstPublishedUtc).ThenByDescending(index => index.ContentItemId)
            : query.OrderByDescending(index => index.FirstPublishedUtc).ThenBy(index => index.ContentItemId);
        return await ReadAsync<ArticleItem>(await ordered.Skip(skip).Take(take).ListAsync());
    }

    public async Task<IReadOnlyList<OrganizationItem>> GetOrganizationsAsync(string? countryCode = null)
    {
        var query = _session.Query<ContentItem, NewsroomIndex>(index => index.ContentType == ContentTypeNames.Organization && index.Organization == "");
        if (countryCode is not null)
        {
            query = query.Where(index => index.CountryCode == countryCode);
        }

        return await ReadAsync<OrganizationItem>(await query.ListAsync());
    }

    public async Task<IReadOnlyList<string>> GetCountriesAsync(string language)
    {
        // Not a row an article: the index answers by itself.
        var transaction = await _session.BeginTransactionAsync();
        var configuration = _session.Store.Configuration;
        var dialect = configuration.SqlDialect;
        var table = dialect.QuoteForTableName(configuration.TablePrefix + nameof(NewsroomIndex), configuration.Schema);
        string Column(string name) => dialect.QuoteForColumnName(name);
        var codes = await transaction.Connection!.QueryAsync<string>(
            $"SELECT DISTINCT {Column(nameof(NewsroomIndex.CountryCode))} FROM {table} WHERE {Column(nameof(NewsroomIndex.ContentType))} = @Type AND {Column(nameof(NewsroomIndex.Organization))} = '' AND {Column(nameof(NewsroomIndex.Culture))} = @Culture",
            new { Type = ContentTypeNames.Article, Culture = language.ToLowerInvariant() },
            transaction);
        return [.. codes.Where(code => code.Length > 0)];
    }

    public async Task<long?> GetMediaLengthAsync(string path) => (await _media.GetFileInfoAsync(path))?.Length;

    public async Task<IReadOnlyList<MenuLink>> GetMenuAsync(string language)
    {
        var id = await _handles.GetContentItemIdAsync($"alias:{MenuReader.Alias(language)}");
        return id is not null && await _contentManager.GetAsync(id) is { } menu ? MenuReader.Read((JsonObject)menu.Content) : [];
    }

    public async IAsyncEnumerable<ItemAddress> GetAddressesAsync()
    {
        for (var skip = 0; ; skip += BatchSize)
        {
            var items = await _session
                .Query<ContentItem, ContentItemIndex>(index => index.Published && index.ContentType.IsIn(ContentTypeNames.Readable))
                .With<LocalizedContentItemIndex>()
                .OrderBy(index => index.LocalizationSet)
                .ThenBy(index => index.Culture)
                .Skip(skip)
                .Take(BatchSize)
                .ListAsync();
            var count = 0;
            foreach (var item in items)
            {
                count++;
                if (await ReadAsync(item) is { } read)
                {
                    yield return new(read.Set, read.Language, read.Path, item.ContentType, read.CountryCode, read.ModifiedUtc);
                }
            }

            if (count < BatchSize)
            {
                yield break;
            }
        }
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(IEnumerable<ContentItem> items)
        where T : ReaderItem
    {
        var languages = await _site.GetLanguagesAsync();
        return [.. items
            .Select(item => ContentJson.Read(item.ContentType, item.ContentItemId, (JsonObject)item.Content, item.ModifiedUtc, languages.Default))
            .OfType<T>()
            .Where(item => languages.Contains(item.Language))];
    }
}

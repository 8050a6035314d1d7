using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Search;
using SwanOrchard.Core.Site;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Site;
using SwanOrchard.OutputCache.Generations;
using YesSql;

namespace SwanOrchard.Newsroom.Search;

/// <summary>
/// The search indexes of the site as this machine has them: made once, and changed by what was published, changed or taken down
/// since, before the next search is answered.
/// </summary>
public sealed class NewsroomSearch : IDisposable
{
    // With more changes than this, an import say, the indexes are made anew.
    private const int MostChanges = 200;

    // Documents that were read and wait to be taken apart.
    private const int MostAhead = 200;

    private static readonly Action<ILogger, Exception?> s_untidy =
        LoggerMessage.Define(LogLevel.Error, default, "Words of what is gone could not be taken out of the search index.");

    private readonly ICacheGenerations _generations;
    private readonly ILogger<NewsroomSearch> _logger;
    private readonly SemaphoreSlim _one = new(1);
    private readonly SearchedItems _items = new();
    private Dictionary<string, LiveIndex> _indexes = new(StringComparer.Ordinal);
    private string? _generation;
    private string? _site;

    public NewsroomSearch(ICacheGenerations generations, ILogger<NewsroomSearch> logger)
    {
        _generations = generations;
        _logger = logger;
    }

    /// <summary>The indexes by language, as the content is now.</summary>
    /// <param name="services">The services of a request or a task of this tenant.</param>
    public async Task<IReadOnlyDictionary<string, LiveIndex>> GetAsync(IServiceProvider services)
    {
        // Read before the content: what changes meanwhile begins another one.
        var generation = await _generations.GetAsync() is { IsSettled: true, Id: var id } ? id : null;
        if (generation is not null && generation == _generation)
        {
            return _indexes;
        }

        await _one.WaitAsync();
        try
        {
            if (generation is null || generation != _generation)
            {
                await UpdateAsync(services);
                _generation = generation;
            }

            return _indexes;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        _one.Dispose();
        foreach (var index in _indexes.Values)
        {
            index.Dispose();
        }
    }

    private async Task UpdateAsync(IServiceProvider services)
    {
        // A session that tracks nothing: in the end it would hold the whole site.
        await using var session = services.GetRequiredService<ISession>().Store.CreateSession(withTracking: false);
        var known = services.GetRequiredService<KnownContent>();
        var content = new OrchardContentSource(
            session,
            services.GetRequiredService<IContentHandleManager>(),
            services.GetRequiredService<IMediaFileStore>(),
            services.GetRequiredService<ImageSizes>(),
            services.GetRequiredService<ReaderSite>(),
            new NewsroomLists(session, known),
            new PlaceLists(session),
            new PublishedItems(session),
            new PublishedPaths(session, known),
            known,
            lags: []);
        var site = await services.GetRequiredService<ReaderSite>().GetAsync();
        var strings = services.GetRequiredService<ILocalizedStrings>();
        var key = $"{site.TimeZone.Id} {string.Join(' ', site.Languages.Supported)}";
        var changes = await _items.CompareAsync(session);
        if (key == _site && changes.Count == 0)
        {
            return;
        }

        if (key != _site
            || changes.Count > MostChanges
            || _indexes.Values.Any(index => !index.IsGood)
            || changes.Gone.Any(item => item.Mark.IsOrganization)
            || !await ChangeAsync(new(content, site, strings), new PublishedItems(session), changes))
        {
            await MakeAsync(content, site, strings, changes);
            _site = key;
        }

        _items.Take(changes);
    }

    private async Task MakeAsync(OrchardContentSource content, SiteInfo site, ILocalizedStrings strings, ItemChanges changes)
    {
        // One copy of each id serves the indexes, too.
        var ids = changes.Changed.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var indexes = new Dictionary<string, LiveIndex>(StringComparer.Ordinal);
        foreach (var language in site.Languages.Supported)
        {
            indexes[language] = new LiveIndex(language);
            await indexes[language].MakeAsync(ReadAhead.Of(new SearchDocuments(content, site, strings, language).ReadAsync(), MostAhead)
                .Select(document => ids.TryGetValue(document.Id, out var id) ? document with { Id = id } : document));
        }

        _indexes = indexes;
    }

    // False where so much changes with it that all is better made anew.
    private async Task<bool> ChangeAsync(
        (OrchardContentSource Content, SiteInfo Site, ILocalizedStrings Strings) from,
        PublishedItems published,
        ItemChanges changes)
    {
        string[] changed = [.. changes.Changed.Select(item => item.Id)];
        var items = new Dictionary<string, ReaderItem>(StringComparer.Ordinal);
        foreach (var item in await published.GetAsync(changed))
        {
            if (await from.Content.ReadAsync(item) is { } read)
            {
                items[read.Id] = read;
            }
        }

        // Articles are found by the names of their organizations, too.
        foreach (var set in items.Values.OfType<OrganizationItem>().Select(organization => organization.Set).Distinct().ToArray())
        {
            foreach (var language in from.Site.Languages.Supported)
            {
                foreach (var article in await from.Content.GetArticlesAsync(new(language, Organization: set), 0, MostChanges + 1))
                {
                    items.TryAdd(article.Id, article);
                }
            }
        }

        if (items.Count > MostChanges)
        {
            return false;
        }

        foreach (var (language, index) in _indexes)
        {
            var documents = new SearchDocuments(from.Content, from.Site, from.Strings, language);
            var now = new List<SearchDocument>();
            foreach (var item in items.Values.Where(item => item.Language == language))
            {
                now.Add(await documents.ReadAsync(item));
            }

            index.Change(now, changes.Gone.Select(item => item.Id).Concat(changed).Except(now.Select(document => document.Id)));
        }

        _ = TidyAsync();
        return true;
    }

    // Nobody waits for it: what is gone is found no more.
    private async Task TidyAsync()
    {
        await Task.Yield();
        await _one.WaitAsync();
        try
        {
            foreach (var index in _indexes.Values)
            {
                index.Tidy();
            }
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            s_untidy(_logger, exception);
        }
        finally
        {
            _one.Release();
        }
    }
}

using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Search;

/// <summary>Makes the documents of an index from a language's published items.</summary>
public sealed class SearchDocuments
{
    private const int BatchSize = 500;

    private readonly IContentSource _content;
    private readonly PageContext _context;

    /// <param name="content">The content.</param>
    /// <param name="site">The site.</param>
    /// <param name="strings">The site's own words.</param>
    /// <param name="language">The language of the index.</param>
    /// <exception cref="ArgumentException">Core carries no data of that language.</exception>
    public SearchDocuments(IContentSource content, SiteInfo site, ILocalizedStrings strings, string language)
    {
        _content = content;
        _context = new PageContext(site, strings, language);
    }

    /// <summary>All of them in the order of an index.</summary>
    public async IAsyncEnumerable<SearchDocument> ReadAsync()
    {
        await foreach (var item in ItemsAsync())
        {
            yield return await ReadAsync(item);
        }
    }

    /// <summary>Their items, in the order of an index: organizations and pages by id, then articles, the oldest first.</summary>
    public async IAsyncEnumerable<ReaderItem> ItemsAsync()
    {
        var undated = new List<ReaderItem>((await _content.GetOrganizationsAsync()).Where(item => item.Language == _context.Language));
        await foreach (var page in PagesAsync())
        {
            undated.Add(page);
        }

        foreach (var item in undated.OrderBy(item => item.Id, StringComparer.Ordinal))
        {
            yield return item;
        }

        // From moment to moment: a database counts off what it skips.
        var (from, seen) = ((DateTime?)null, 0);
        IReadOnlyList<ArticleItem> articles;
        do
        {
            articles = await _content.GetArticlesAsync(new(_context.Language) { OldestFirst = true, FromUtc = from }, seen, BatchSize);
            foreach (var article in articles)
            {
                seen = article.Data.FirstPublishedUtc == from ? seen + 1 : 1;
                from = article.Data.FirstPublishedUtc;
                yield return article;
            }
        }
        while (articles.Count == BatchSize);
    }

    /// <summary>One item as a document.</summary>
    public async Task<SearchDocument> ReadAsync(ReaderItem item)
    {
        var article = item as ArticleItem;
        var sets = article?.Data.Organizations ?? [];
        var names = sets.Count == 0 ? [] : (await _content.GetOrganizationsAsync([.. sets])).GroupBy(version => version.Set)
            .Select(versions => _context.Best(versions)!.Title);
        var published = _context.Date(article?.Data.FirstPublishedUtc);
        var code = item.CountryCode?.ToUpperInvariant();
        var country = _context.CountryName(code);
        return new SearchDocument
        {
            Id = item.Id,
            Path = item.Path[(item.Path.IndexOf('/', StringComparison.Ordinal) + 1)..],
            Title = OneLine(item.Title),
            Lead = OneLine(article?.Data.Lead),
            Text = string.Join('\n', [.. Words(item), .. names, country ?? "", BodyHtml.Text(item.Html)]),
            PublishedUtc = article?.Data.FirstPublishedUtc,
            Iso = published?.Iso[..10] ?? "",
            Day = published?.Text ?? "",
            Year = article?.Data.FirstPublishedUtc is { } utc ? _context.LocalDay(utc).Year : null,
            CountryCode = country is null ? null : code,
            Country = country ?? "",
            Organizations = item is OrganizationItem ? [item.Set] : sets,
        };
    }

    // What the page shows beside title, lead and body. Contacts are no words to be found by.
    private static IEnumerable<string?> Words(ReaderItem item) => item switch
    {
        ArticleItem { Data: var data } => [.. data.Places, data.Image?.AltText],
        OrganizationItem { Data: var data } => [data.ShortName, data.City, data.Logo?.AltText],
        _ => [],
    };

    private static string OneLine(string? text) => PlainText.Shorten(text ?? "", int.MaxValue);

    // Pages of text are few, and stand straight below the home page.
    private async IAsyncEnumerable<PageItem> PagesAsync()
    {
        IReadOnlyList<ItemPath> paths;
        for (var skip = 0; skip == 0 || skip < await _content.CountAddressesAsync(); skip += Sitemaps.SitemapBuilder.PartSize)
        {
            paths = await _content.GetAddressesAsync(skip, Sitemaps.SitemapBuilder.PartSize);
            foreach (var path in paths.Where(path => path.Language == _context.Language && path.Path.AsSpan().Count('/') == 1))
            {
                if (await _content.FindAsync(path.Path) is PageItem page)
                {
                    yield return page;
                }
            }
        }
    }
}

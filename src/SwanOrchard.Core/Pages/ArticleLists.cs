using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds lists of articles, page by page.</summary>
internal sealed class ArticleLists(IContentSource content, PageContext writer)
{
    private readonly PictureViews _pictures = new(content, writer);

    /// <summary>A page of a list, with the navigation through it.</summary>
    /// <param name="filter">Selects the articles.</param>
    /// <param name="path">The path of the list's first page.</param>
    /// <param name="number">The number of the page, from 1.</param>
    /// <param name="title">The heading of the list; null if that of the page is enough.</param>
    /// <returns>Null if the list ends before this page. Without any article it has one page.</returns>
    public async Task<(ListingSection Section, Pager? Pager)?> PageAsync(
        ArticleFilter filter, string path, int number, string? title = null)
    {
        // One more than fits on a page, to tell whether there is a next page.
        var articles = await content.GetArticlesAsync(filter, (number - 1) * Listing.PageSize, Listing.PageSize + 1);
        if (articles.Count == 0 && number > 1)
        {
            return null;
        }

        var section = new ListingSection
        {
            Title = title,
            Articles = await CardsAsync(articles.Take(Listing.PageSize)),
            Empty = articles.Count == 0 ? writer.Localize("There is no news in this language yet.") : null,
        };
        return (section, await PagerAsync(filter, path, number, hasNext: articles.Count > Listing.PageSize));
    }

    public async Task<IReadOnlyList<ArticleCard>> CardsAsync(IEnumerable<ArticleItem> articles)
    {
        var cards = new List<ArticleCard>();
        foreach (var article in articles)
        {
            cards.Add(Card(article) with { Image = await _pictures.ShowAsync(article.Data.Image) });
        }

        return cards;
    }

    // A list of one page, and the last page of any list, are counted already.
    private async Task<Pager?> PagerAsync(ArticleFilter filter, string path, int number, bool hasNext)
    {
        if (number == 1 && !hasNext)
        {
            return null;
        }

        var pages = hasNext ? (await content.CountArticlesAsync(filter) + Listing.PageSize - 1) / Listing.PageSize : number;
        return Pager.Of(number, Math.Max(pages, hasNext ? number + 1 : number), page => writer.Url(SitePaths.Numbered(path, page)));
    }

    private ArticleCard Card(ArticleItem article) => new()
    {
        Title = article.Title,
        Url = writer.Url(article.Path),
        Lead = PageContext.Filled(article.Data.Lead),
        Published = writer.Date(article.Data.FirstPublishedUtc),
        Event = writer.Event(article.Data),
        Country = writer.Country(article.Data.CountryCode),
    };
}

using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Feeds;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the page models of all reader pages, for both hosts.</summary>
public sealed class PageModelBuilder
{
    private readonly IContentSource _content;
    private readonly SiteInfo _site;
    private readonly ILocalizedStrings _texts;
    private readonly FeedItemMemory _feedItems = new();

    /// <summary>Makes a builder for a site. Reuse it: it caches feed items.</summary>
    public PageModelBuilder(IContentSource content, SiteInfo site, ILocalizedStrings texts)
    {
        _content = content;
        _site = site;
        _texts = texts;
    }

    /// <summary>Builds the page of a content item.</summary>
    /// <exception cref="ArgumentException">The type of the item has no page, or there is no CLDR data for its language.</exception>
    public Task<PageModel> BuildAsync(ReaderItem item)
    {
        var (writer, frames) = Tools(item.Language);
        return item switch
        {
            ArticleItem article => new ArticlePages(_content, writer, frames).BuildAsync(article),
            OrganizationItem organization => new OrganizationPages(_content, writer, frames).BuildAsync(organization),
            PageItem page => new TextPages(_content, writer, frames).BuildAsync(page),
            _ => throw new ArgumentException($"{item.GetType().Name} has no page.", nameof(item)),
        };
    }

    /// <summary>Builds a home page or a list.</summary>
    /// <returns>The page; null if the content has no such page, for example after the last page of a list.</returns>
    public async Task<PageModel?> BuildAsync(PageRoute route)
    {
        var (writer, frames) = Tools(route.Language);
        var lists = new ListPages(_content, writer, frames);
        return route.Page switch
        {
            ReaderPage.Home => await new HomePages(_content, writer, frames).BuildAsync(),
            ReaderPage.News => await lists.NewsAsync(route.Number),
            ReaderPage.Organizations => await lists.OrganizationsAsync(),
            ReaderPage.OrganizationNews => await lists.OrganizationNewsAsync(route.Key!, route.Number),
            ReaderPage.Countries => await new CountryPages(_content, writer, frames).ListAsync(),
            ReaderPage.Country => await new CountryPages(_content, writer, frames).BuildAsync(route.Key!, route.Number),
            ReaderPage.Place => await new PlacePages(_content, writer, frames).BuildAsync(route.Key!, route.Number),
            ReaderPage.Year => await new YearPages(_content, writer, frames).BuildAsync(route.Number, route.Key is not null),
            ReaderPage.Search => await new SearchPages(_content, writer, frames).BuildAsync(),
            ReaderPage.FeedList => await new FeedListPages(_content, writer, frames).BuildAsync(),
            _ => null,
        };
    }

    /// <summary>Builds a feed; null if its country, organization or month has no content.</summary>
    public Task<Feed?> BuildFeedAsync(FeedRoute route) => FeedsOf(route.Language).BuildAsync(route.Feed);

    /// <summary>
    /// Builds a feed in every format, in the order of <see cref="FeedFiles.Formats"/>; empty if its country, organization or month has no
    /// content.
    /// </summary>
    public Task<IReadOnlyList<Feed>> BuildFeedsAsync(string language, FeedPath feed) =>
        FeedsOf(language).BuildAsync(feed, FeedFiles.Formats);

    /// <summary>Builds the page for a path where nothing exists.</summary>
    public Task<PageModel> NotFoundAsync(string language) => Messages(language).NotFoundAsync();

    /// <summary>Builds the page for a server error.</summary>
    /// <param name="language">The language of the URL.</param>
    /// <param name="status">The HTTP status code of the response.</param>
    public Task<PageModel> ErrorAsync(string language, int status) => Messages(language).ErrorAsync(status);

    /// <summary>
    /// Builds the page for choosing a language, for the root of a host that cannot use the browser's languages. It is in the default
    /// language.
    /// </summary>
    public Task<PageModel> ChooseLanguageAsync() => Messages(_site.Languages.Default).ChooseLanguageAsync();

    /// <summary>Builds head, header and footer for a page whose body comes from the host.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="title">The title, or null.</param>
    public Task<PageModel> FrameAsync(string language, string? title) =>
        Tools(language).Frames.BuildAsync(new PageSubject { Title = title }, "");

    private FeedBuilder FeedsOf(string language) => new(_content, new SiteContext(_site, _texts, language), _feedItems);

    private MessagePages Messages(string language)
    {
        var (writer, frames) = Tools(language);
        return new(writer, frames);
    }

    private (PageContext Writer, FrameBuilder Frames) Tools(string language)
    {
        var writer = new PageContext(_site, _texts, language);
        return (writer, new FrameBuilder(_content, writer));
    }
}

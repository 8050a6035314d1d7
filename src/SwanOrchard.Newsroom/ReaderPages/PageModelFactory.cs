using OrchardCore.ContentManagement;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Feeds;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Builds page models from Orchard's content.</summary>
public sealed class PageModelFactory
{
    private readonly OrchardContentSource _content;
    private readonly ReaderSite _site;
    private readonly ILocalizedStrings _texts;

    public PageModelFactory(OrchardContentSource content, ReaderSite site, ILocalizedStrings texts)
    {
        _content = content;
        _site = site;
        _texts = texts;
    }

    /// <summary>The page model of a content item; null if its type has no reader pages or its language is not one of the site's.</summary>
    public async Task<PageModel?> BuildAsync(ContentItem item) =>
        await _content.ReadAsync(item) is { } read && (await _site.GetLanguagesAsync()).Contains(read.Language)
            ? await (await BuilderAsync()).BuildAsync(read)
            : null;

    /// <summary>The page model of a home page or list; null if the content has nothing for it.</summary>
    public async Task<PageModel?> BuildAsync(PageRoute route) => await (await BuilderAsync()).BuildAsync(route);

    /// <summary>A feed; null if its country, organization or month has no content.</summary>
    public async Task<Feed?> BuildFeedAsync(FeedRoute route) => await (await BuilderAsync()).BuildFeedAsync(route);

    /// <summary>The page model of an HTTP error.</summary>
    /// <param name="language">The language of the page (RFC 5646).</param>
    /// <param name="status">The HTTP status code.</param>
    public async Task<PageModel> ErrorAsync(string language, int status) => status == 404
        ? await (await BuilderAsync()).NotFoundAsync(language)
        : await (await BuilderAsync()).ErrorAsync(language, status);

    /// <summary>The page model of the layout around a page that is not the newsroom's.</summary>
    /// <param name="language">The language of the layout (RFC 5646).</param>
    /// <param name="title">The page's title; null for none.</param>
    public async Task<PageModel> FrameAsync(string language, string? title) => await (await BuilderAsync()).FrameAsync(language, title);

    private async Task<PageModelBuilder> BuilderAsync() => new(_content, await _site.GetAsync(), _texts);
}

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

    /// <summary>The page of a content item; null where its type has none or its language is not the site's.</summary>
    public async Task<PageModel?> BuildAsync(ContentItem item) =>
        await _content.ReadAsync(item) is { } read && (await _site.GetLanguagesAsync()).Contains(read.Language)
            ? await (await BuilderAsync()).BuildAsync(read)
            : null;

    /// <summary>A home page or a list; null where the content has none.</summary>
    public async Task<PageModel?> BuildAsync(PageRoute route) => await (await BuilderAsync()).BuildAsync(route);

    /// <summary>A feed; null where its country, organization or month has nothing.</summary>
    public async Task<Feed?> BuildFeedAsync(FeedRoute route) => await (await BuilderAsync()).BuildFeedAsync(route);

    /// <summary>The page for an HTTP error.</summary>
    public async Task<PageModel> ErrorAsync(string language, int status) => status == 404
        ? await (await BuilderAsync()).NotFoundAsync(language)
        : await (await BuilderAsync()).ErrorAsync(language, status);

    /// <summary>The frame around what is not ours.</summary>
    public async Task<PageModel> FrameAsync(string language, string? title) => await (await BuilderAsync()).FrameAsync(language, title);

    private async Task<PageModelBuilder> BuilderAsync() => new(_content, await _site.GetAsync(), _texts);
}

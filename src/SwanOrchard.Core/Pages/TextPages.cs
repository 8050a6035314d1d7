using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds text pages.</summary>
internal sealed class TextPages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    private const int MaxDescriptionLength = 300;

    public async Task<PageModel> BuildAsync(PageItem item)
    {
        var description = BodyHtml.FirstParagraph(item.Html, MaxDescriptionLength);
        var versions = VersionPaths.Of(await content.GetVersionsAsync(item.Set), item);
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Title = item.Title,
                Description = description.Length > 0 ? description : null,
                Path = item.Path,
                Versions = versions,
            },
            Templates.Page);
        return page with
        {
            Text = new TextView { Title = item.Title, Body = await new BodyViews(content, writer).ShowAsync(item) },
            Behind = writer.Behind(item, versions),
        };
    }
}

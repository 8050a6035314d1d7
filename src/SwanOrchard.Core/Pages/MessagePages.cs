using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the pages for missing content and errors.</summary>
internal sealed class MessagePages(PageContext writer, FrameBuilder frames)
{
    public Task<PageModel> NotFoundAsync() => BuildAsync(
        404,
        writer.Localize("Page not found"),
        writer.Localize("There is nothing at this address. It may have moved, or have been taken down."));

    public Task<PageModel> ErrorAsync(int status) => BuildAsync(
        status,
        writer.Localize("Something went wrong"),
        writer.Localize("The fault is ours, not yours. Please try again in a few minutes."));

    /// <summary>
    /// Builds the page at the root of a copy whose host cannot use the browser's languages; it lists every language by its own name.
    /// </summary>
    public async Task<PageModel> ChooseLanguageAsync()
    {
        var versions = VersionPaths.Everywhere(writer.Site, SitePaths.Home);
        var page = await frames.BuildAsync(new PageSubject { Path = "", Versions = versions, IsHome = true }, Templates.Message);
        return page with
        {
            // The body offers the languages, and this page belongs to none of them.
            Header = page.Header with { Languages = [] },
            Message = new MessageView(
                writer.Localize("Choose a language"),
                writer.Localize("This site can be read in:"),
                [.. versions.Select(version => Link(version.Value, Cldr.Get(version.Key), version.Key))]),
        };
    }

    private NamedLink Link(string path, CldrLocale locale, string language) =>
        new(writer.Site.Languages.NameOf(language), writer.Url(path), language, locale.Direction);

    private async Task<PageModel> BuildAsync(int status, string title, string text)
    {
        var page = await frames.BuildAsync(new PageSubject { Title = title }, Templates.Message);
        return page with
        {
            Status = status,
            Message = new MessageView(
                title,
                text,
                [
                    new(writer.Localize("Latest news"), writer.Url(SitePaths.NewsList(writer.Language))),
                    new(writer.Localize("Home page"), writer.Url(SitePaths.Home(writer.Language))),
                ]),
        };
    }
}

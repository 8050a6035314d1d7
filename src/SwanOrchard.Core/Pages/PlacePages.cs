using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the lists of the news that names a place. A place has one if more than one article of the language names it.</summary>
internal sealed class PlacePages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    /// <summary>The places that an article names, with links to those that have a list.</summary>
    public async Task<IReadOnlyList<PlaceView>> OfAsync(ArticleItem article)
    {
        string[] slugs = [.. PlaceNames.SlugsOf(article.Data.Places)];
        var shared = slugs.Length == 0 ? [] : await content.GetSharedPlacesAsync(writer.Language, slugs);
        return [.. article.Data.Places.Select(name => new PlaceView(
            name,
            PlaceNames.SlugOf(name) is { } slug && shared.Contains(slug) ? writer.Url(SitePaths.Place(writer.Language, slug)) : null))];
    }

    /// <summary>A page of a place's list; null if it has none.</summary>
    public async Task<PageModel?> BuildAsync(string slug, int number)
    {
        var path = SitePaths.Place(writer.Language, slug);
        var filter = new ArticleFilter(writer.Language) { Place = slug };
        if (!await HasPageAsync(writer.Language, slug)
            || await new ArticleLists(content, writer).PageAsync(filter, path, number, writer.Localize("News")) is not { } found)
        {
            return null;
        }

        var name = await NameAsync(filter);
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Title = writer.Numbered(name, number),
                Description = writer.Localize("News: {0}", name),
                Path = SitePaths.Numbered(path, number),
                Switch = await VersionsAsync(slug),
                Section = language => SitePaths.NewsList(language),
                Above =
                [
                    new(writer.Localize("News"), SitePaths.NewsList(writer.Language)),
                    .. number == 1 ? Enumerable.Empty<KeyValuePair<string, string>>() : [new(name, path)],
                ],
            },
            Templates.Listing);
        return page with { Listing = new Listing { Title = name, Sections = [found.Section], Pager = found.Pager } };
    }

    // As the newest article that names it writes it.
    private async Task<string> NameAsync(ArticleFilter filter) =>
        (await content.GetArticlesAsync(filter, 0, 1))
            .SelectMany(article => article.Data.Places)
            .FirstOrDefault(name => PlaceNames.SlugOf(name) == filter.Place)
        ?? filter.Place!;

    // Names are written in each language on its own. Where they make the same slug, «Бишкек» and “Bishkek”, the switch takes them for one
    // place; search engines are not told so.
    private async Task<Dictionary<string, string>> VersionsAsync(string slug)
    {
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in writer.Site.Languages.Supported)
        {
            if (language == writer.Language || await HasPageAsync(language, slug))
            {
                versions[language] = SitePaths.Place(language, slug);
            }
        }

        return versions;
    }

    private async Task<bool> HasPageAsync(string language, string slug) =>
        (await content.GetSharedPlacesAsync(language, [slug])).Count > 0;
}

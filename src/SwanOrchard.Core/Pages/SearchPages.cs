using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the page to search on, as it is before anything is asked for.</summary>
internal sealed class SearchPages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    public async Task<PageModel> BuildAsync()
    {
        var title = writer.Localize("Search");
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Title = title,
                Description = writer.Localize("Search the network's news, and all news by year."),
                Path = SitePaths.SearchPage(writer.Language),
                Versions = VersionPaths.Everywhere(writer.Site, SitePaths.SearchPage),
            },
            Templates.Search);
        var years = await new YearPages(content, writer, frames).LinksAsync();
        return page with
        {
            Search = new SearchView
            {
                Title = title,
                Script = writer.Site.Assets.SearchScript,
                Stylesheet = writer.Site.Assets.SearchStylesheet,
                HomeUrl = writer.Url(SitePaths.Home(writer.Language)),
                AnswerUrl = AnswerUrl(writer.Language),
                WithoutScript = writer.Site.AnswersSearches ? null : writer.Localize(
                    "This copy of the site is made of files alone, so it can search only with JavaScript, which your browser does not run. "
                    + "The pages below hold all titles of a year: open one, and use your browser’s own search."),
                Years = [.. years.Select(year => new SearchChoice(year.Text, year.Text))],
                Countries = await CountriesAsync(),
                Organizations = await OrganizationsAsync(),
                Others = [.. writer.Site.Languages.Supported.Where(language => language != writer.Language).Select(Other)],
                Archive = years,
            },
        };
    }

    private SearchLanguage Other(string language) => new(
        language,
        Cldr.Get(language).Direction,
        writer.Site.Languages.NameOf(language),
        writer.Url(SitePaths.Home(language)),
        AnswerUrl(language));

    private string? AnswerUrl(string language) => writer.Site.AnswersSearches ? writer.Url(SitePaths.SearchPage(language)) : null;

    private async Task<IReadOnlyList<SearchChoice>> CountriesAsync()
    {
        var codes = (await content.GetCountriesAsync(writer.Language)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        codes.UnionWith((await content.GetOrganizationsAsync())
            .Where(organization => organization.Language == writer.Language)
            .Select(organization => organization.CountryCode)
            .OfType<string>());
        return [.. writer.Locale.Countries
            .Where(country => codes.Contains(country.Key))
            .Select(country => new SearchChoice(country.Key, country.Value))];
    }

    private async Task<IReadOnlyList<SearchChoice>> OrganizationsAsync() =>
        [.. (await content.GetOrganizationsAsync())
            .GroupBy(version => version.Set)
            .Select(versions => writer.Best(versions)!)
            .OrderBy(organization => writer.Locale.SortKey(organization.Title), StringComparer.Ordinal)
            .ThenBy(organization => organization.Set, StringComparer.Ordinal)
            .Select(organization => new SearchChoice(organization.Set, organization.Title))];
}

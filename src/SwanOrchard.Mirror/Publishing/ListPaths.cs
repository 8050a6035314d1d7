using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Lists the paths of pages that belong to no item: home pages and all pages of lists.</summary>
internal sealed class ListPaths(PublishedSite site)
{
    private readonly NewsYears _years = new(site.Content, site.Site.TimeZone);

    /// <summary>The paths in all languages.</summary>
    public async Task<IReadOnlyList<(string Path, PageRoute Route)>> AllAsync()
    {
        var found = new List<(string, PageRoute)>();
        foreach (var language in site.Site.Languages.Supported)
        {
            found.Add((SitePaths.Home(language), new(language, ReaderPage.Home)));
            found.Add((SitePaths.OrganizationList(language), new(language, ReaderPage.Organizations)));
            found.Add((SitePaths.CountryList(language), new(language, ReaderPage.Countries)));
            found.Add((SitePaths.FeedList(language), new(language, ReaderPage.FeedList)));
            found.Add((SitePaths.SearchPage(language), new(language, ReaderPage.Search)));
            foreach (var year in await site.Content.GetYearsAsync(language, site.Site.TimeZone))
            {
                found.Add((SitePaths.Year(language, year), new(language, ReaderPage.Year, year)));
                if (await _years.IsLongAsync(language, year))
                {
                    found.Add(
                        (SitePaths.Year(language, year, isFirstHalf: true), new(language, ReaderPage.Year, year, SitePaths.FirstHalf)));
                }
            }

            foreach (var page in await PagesAsync(new(language)))
            {
                found.Add((SitePaths.NewsList(language, page), new(language, ReaderPage.News, page)));
            }

            foreach (var code in await SiteCountries.OfAsync(site.Content, language))
            {
                foreach (var page in await PagesAsync(new(language, code)))
                {
                    found.Add((SitePaths.Country(language, code, page), new(language, ReaderPage.Country, page, code)));
                }
            }

            foreach (var slug in site.Content.SharedPlaces(language))
            {
                foreach (var page in await PagesAsync(new(language) { Place = slug }))
                {
                    found.Add((SitePaths.Place(language, slug, page), new(language, ReaderPage.Place, page, slug)));
                }
            }

            foreach (var (slug, organization) in await OrganizationsAsync(site, language))
            {
                // The first page is the organization's own page.
                foreach (var page in (await PagesAsync(new(language, Organization: organization.Set))).Skip(1))
                {
                    found.Add((SitePaths.Numbered(organization.Path, page), new(language, ReaderPage.OrganizationNews, page, slug)));
                }
            }
        }

        return found;
    }

    /// <summary>The organizations of a language, with the slug used by their lists and feeds.</summary>
    public static async Task<IReadOnlyList<(
        string Slug, OrganizationItem Organization)>> OrganizationsAsync(PublishedSite site, string language) =>
        [.. (await site.Content.GetOrganizationsAsync())
            .Where(organization => organization.Language == language)
            .Select(organization => (Slug: ItemPaths.OrganizationSlug(organization)!, organization))
            .Where(found => found.Slug is not null)
            .OrderBy(found => found.Slug, StringComparer.Ordinal)];

    private async Task<IEnumerable<int>> PagesAsync(ArticleFilter filter)
    {
        var count = await site.Content.CountArticlesAsync(filter);
        return Enumerable.Range(1, Math.Max(1, (count + Listing.PageSize - 1) / Listing.PageSize));
    }
}

using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the page that lists the countries, and the lists of each.</summary>
internal sealed class CountryPages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    private readonly ArticleLists _articles = new(content, writer);

    public async Task<PageModel> ListAsync()
    {
        var title = writer.Localize("Countries");
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Title = title,
                Description = writer.Localize("The network's news and organizations by country."),
                Path = SitePaths.CountryList(writer.Language),
                Versions = VersionPaths.Everywhere(writer.Site, SitePaths.CountryList),
            },
            Templates.Countries);
        var codes = (await SiteCountries.OfAsync(content, writer.Language)).ToHashSet(StringComparer.Ordinal);
        return page with
        {
            Countries = new CountriesView(
                title,
                [.. writer.Locale.Countries
                    .Where(country => codes.Contains(country.Key))
                    .Select(country => new NamedLink(country.Value, writer.Url(SitePaths.Country(writer.Language, country.Key))))],
                codes.Count == 0 ? writer.Localize("No country has news or organizations here yet.") : null),
        };
    }

    public async Task<PageModel?> BuildAsync(string code, int number)
    {
        if (!writer.Locale.IsCountry(code))
        {
            return null;
        }

        var path = SitePaths.Country(writer.Language, code);
        var articles = await _articles.PageAsync(new(writer.Language, code), path, number, writer.Localize("News"));
        var organizations = number == 1 ? await new ListPages(content, writer, frames).OrganizationCardsAsync(code) : [];
        if (articles is null || (articles.Value.Section.Articles.Count == 0 && organizations.Count == 0))
        {
            return null;
        }

        var versions = await VersionsAsync(code);
        var name = writer.Locale.CountryName(code);
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Title = writer.Numbered(name, number),
                Feed = new(FeedFormat.Rss, CountryCode: code),
                Description = writer.Localize("News and organizations: {0}", name),
                Path = SitePaths.Numbered(path, number),
                Versions = number == 1 ? versions : VersionPaths.None,
                Switch = versions,
                Section = language => SitePaths.NewsList(language),
                Above =
                [
                    new(writer.Localize("Countries"), SitePaths.CountryList(writer.Language)),
                    .. number == 1 ? Enumerable.Empty<KeyValuePair<string, string>>() : [new(name, path)],
                ],
            },
            Templates.Listing);
        return page with
        {
            Listing = new Listing
            {
                Title = name,
                Sections =
                [
                    articles.Value.Section,
                    .. organizations.Count == 0 ? Enumerable.Empty<ListingSection>()
                        : [new ListingSection { Title = writer.Localize("Organizations"), Organizations = organizations }],
                ],
                Pager = articles.Value.Pager,
            },
        };
    }

    private async Task<Dictionary<string, string>> VersionsAsync(string code)
    {
        var hasOrganizations = (await content.GetOrganizationsAsync(code)).Count > 0;
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in writer.Site.Languages.Supported)
        {
            if (hasOrganizations || language == writer.Language || (await content.GetArticlesAsync(new(language, code), 0, 1)).Count > 0)
            {
                versions[language] = SitePaths.Country(language, code);
            }
        }

        return versions;
    }
}

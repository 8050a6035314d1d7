using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the pages that list articles and organizations.</summary>
internal sealed class ListPages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    private static readonly Dictionary<string, string> s_none = [];

    private readonly PictureViews _pictures = new(content, writer);

    public async Task<PageModel?> NewsAsync(int number)
    {
        var path = SitePaths.NewsList(writer.Language);
        var section = await ArticlesAsync(new(writer.Language), path, number);
        if (section is not { } found)
        {
            return null;
        }

        // Later pages are not translations of one another, so the switch leads to the first page.
        var versions = VersionPaths.Everywhere(writer.Site, language => SitePaths.NewsList(language));
        var title = writer.Localize("News");
        return await PageAsync(
            new PageSubject
            {
                Title = Numbered(title, number),
                Description = writer.Localize("News of the network, newest first."),
                Path = SitePaths.Numbered(path, number),
                Versions = number == 1 ? versions : s_none,
                Switch = versions,
                Section = language => SitePaths.NewsList(language),
                Above = number == 1 ? [] : [new(title, path)],
            },
            new Listing
            {
                Title = title,
                NotTranslated = NotTranslated(),
                Sections = [found.Section],
                Pager = found.Pager,
                Years = await new YearPages(content, writer, frames).LinksAsync(),
            });
    }

    public async Task<PageModel> OrganizationsAsync()
    {
        var cards = await OrganizationCardsAsync(null);
        var title = writer.Localize("Organizations");
        return await PageAsync(
            new PageSubject
            {
                Title = title,
                Description = writer.Localize("The organizations of the network."),
                Path = SitePaths.OrganizationList(writer.Language),
                Versions = VersionPaths.Everywhere(writer.Site, SitePaths.OrganizationList),
                Section = SitePaths.OrganizationList,
            },
            new Listing
            {
                Title = title,
                NotTranslated = NotTranslated(),
                Sections =
                [
                    new ListingSection
                    {
                        Organizations = cards,
                        Empty = cards.Count == 0 ? writer.Localize("There are no organizations here yet.") : null,
                    },
                ],
            });
    }

    public async Task<PageModel?> CountryAsync(string code, int number)
    {
        if (!writer.Locale.IsCountry(code))
        {
            return null;
        }

        var path = SitePaths.Country(writer.Language, code);
        var articles = await ArticlesAsync(new(writer.Language, code), path, number, writer.Localize("News"));
        var organizations = number == 1 ? await OrganizationCardsAsync(code) : [];
        if (articles is null || (articles.Value.Section.Articles.Count == 0 && organizations.Count == 0))
        {
            return null;
        }

        var versions = await CountryVersionsAsync(code);
        var name = writer.Locale.CountryName(code);
        return await PageAsync(
            new PageSubject
            {
                Title = Numbered(name, number),
                Feed = new(FeedFormat.Rss, CountryCode: code),
                Description = writer.Localize("News and organizations: {0}", name),
                Path = SitePaths.Numbered(path, number),
                Versions = number == 1 ? versions : s_none,
                Switch = versions,
                Section = language => SitePaths.NewsList(language),
                Above = number == 1 ? [] : [new(name, path)],
            },
            new Listing
            {
                Title = name,
                Sections =
                [
                    articles.Value.Section,
                    .. organizations.Count == 0 ? Enumerable.Empty<ListingSection>()
                        : [new ListingSection { Title = writer.Localize("Organizations"), Organizations = organizations }],
                ],
                Pager = articles.Value.Pager,
            });
    }

    public async Task<PageModel?> OrganizationNewsAsync(string slug, int number)
    {
        var path = SitePaths.Organization(writer.Language, slug);
        if (await content.FindAsync(path) is not OrganizationItem organization
            || await NewsOfAsync(organization, number) is not { } listing)
        {
            return null;
        }

        return await PageAsync(
            new PageSubject
            {
                Title = Numbered(organization.Title, number),
                Feed = new(FeedFormat.Rss, Organization: slug),
                Path = SitePaths.Numbered(path, number),
                Switch = VersionPaths.Of(await content.GetVersionsAsync(organization.Set), organization),
                Section = SitePaths.OrganizationList,
                Above = [new(writer.Localize("Organizations"), SitePaths.OrganizationList(writer.Language)), new(organization.Title, path)],
            },
            listing with { Title = organization.Title });
    }

    /// <summary>One page of an organization's news; null if there is none.</summary>
    public async Task<Listing?> NewsOfAsync(OrganizationItem organization, int number)
    {
        var articles = await ArticlesAsync(
            new(writer.Language, Organization: organization.Set), organization.Path, number, writer.Localize("News"));
        return articles is { Section.Articles.Count: > 0 } found
            ? new Listing { Sections = [found.Section], Pager = found.Pager }
            : null;
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

    private ArticleCard Card(ArticleItem article) => new()
    {
        Title = article.Title,
        Url = writer.Url(article.Path),
        Lead = PageContext.Filled(article.Data.Lead),
        Published = writer.Date(article.Data.FirstPublishedUtc),
        Event = writer.Event(article.Data),
        Country = writer.Country(article.Data.CountryCode),
    };

    public async Task<IReadOnlyList<OrganizationCard>> OrganizationCardsAsync(string? country)
    {
        var organizations = (await content.GetOrganizationsAsync(country))
            .GroupBy(version => version.Set)
            .Select(versions => writer.Best(versions)!)
            .OrderBy(organization => organization.Data.Role ?? OrganizationRole.Partner)
            .ThenBy(organization => writer.Locale.SortKey(organization.Title), StringComparer.Ordinal)
            .ThenBy(organization => organization.Set, StringComparer.Ordinal);
        return [.. organizations.Select(organization => new OrganizationCard
        {
            Link = writer.LinkTo(organization),
            ShortName = organization.Data.ShortName is { Length: > 0 } name && name != organization.Title ? name : null,
            Role = writer.Role(organization.Data.Role),
            Place = Place(organization),
        })];
    }

    // A city name in another language would need its own lang attribute; the country's name always exists in this language.
    private string? Place(OrganizationItem organization)
    {
        var country = writer.Country(organization.Data.CountryCode)?.Name;
        var city = writer.Foreign(organization) is null && !string.IsNullOrWhiteSpace(organization.Data.City)
            ? organization.Data.City
            : null;
        return city is null || country is null ? city ?? country : $"{city}, {country}";
    }

    private async Task<(ListingSection Section, Pager? Pager)?> ArticlesAsync(
        ArticleFilter filter, string path, int number, string? title = null)
    {
        // One more than fits on a page, to tell whether there is a next page.
        var articles = await content.GetArticlesAsync(filter, (number - 1) * Listing.PageSize, Listing.PageSize + 1);
        if (articles.Count == 0 && number > 1)
        {
            return null;
        }

        var pager = number == 1 && articles.Count <= Listing.PageSize ? null : new Pager(
            number,
            number > 1 ? writer.Url(SitePaths.Numbered(path, number - 1)) : null,
            articles.Count > Listing.PageSize ? writer.Url(SitePaths.Numbered(path, number + 1)) : null);
        var section = new ListingSection
        {
            Title = title,
            Articles = await CardsAsync(articles.Take(Listing.PageSize)),
            Empty = articles.Count == 0 ? writer.Localize("There is no news in this language yet.") : null,
        };
        return (section, pager);
    }

    private async Task<Dictionary<string, string>> CountryVersionsAsync(string code)
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

    private async Task<PageModel> PageAsync(PageSubject subject, Listing listing) =>
        await frames.BuildAsync(subject, Templates.Listing) with { Listing = listing };

    private string Numbered(string title, int number) => number == 1 ? title : writer.Localize("{0}, page {1}", title, number);

    /// <summary>The notice for readers who come from a page that is not available in this language.</summary>
    public string NotTranslated() =>
        writer.Localize("What you came from is not available in this language. Here is what is.");
}

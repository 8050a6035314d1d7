using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the pages that list articles and organizations.</summary>
internal sealed class ListPages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    private readonly ArticleLists _articles = new(content, writer);

    public async Task<PageModel?> NewsAsync(int number)
    {
        var path = SitePaths.NewsList(writer.Language);
        var section = await _articles.PageAsync(new(writer.Language), path, number);
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
                Title = writer.Numbered(title, number),
                Description = writer.Localize("News of the network, newest first."),
                Path = SitePaths.Numbered(path, number),
                Versions = number == 1 ? versions : VersionPaths.None,
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
                Title = writer.Numbered(organization.Title, number),
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
        var articles = await _articles.PageAsync(
            new(writer.Language, Organization: organization.Set), organization.Path, number, writer.Localize("News"));
        return articles is { Section.Articles.Count: > 0 } found
            ? new Listing { Sections = [found.Section], Pager = found.Pager }
            : null;
    }

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

    private async Task<PageModel> PageAsync(PageSubject subject, Listing listing) =>
        await frames.BuildAsync(subject, Templates.Listing) with { Listing = listing };

    /// <summary>The notice for readers who come from a page that is not available in this language.</summary>
    public string NotTranslated() =>
        writer.Localize("What you came from is not available in this language. Here is what is.");
}

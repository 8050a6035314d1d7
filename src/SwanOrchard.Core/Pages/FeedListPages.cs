using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the page that lists all feeds of a language.</summary>
internal sealed class FeedListPages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    public async Task<PageModel> BuildAsync()
    {
        var title = writer.Localize("Feeds");
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Title = title,
                Description = writer.Localize("Feeds of the network's news: all of it, and by country and organization."),
                Path = SitePaths.FeedList(writer.Language),
                Versions = VersionPaths.Everywhere(writer.Site, SitePaths.FeedList),
            },
            Templates.Feeds);
        return page with
        {
            Feeds = new FeedsView(
                title,
                writer.Site.CanonicalUrl.Length == 0
                    ? writer.Localize("This copy of the site has no feeds.")
                    : writer.Localize(
                        "A feed is a file that a program on your phone or computer looks into now and then, to show you what is new. You "
                            + "need no account here, and we keep no list of who reads; your internet provider can see that this site is "
                            + "asked, and a feed reader that is a website knows which feeds you follow. Copy one of these addresses into "
                            + "a feed reader."),
                [.. (await GroupsAsync()).Where(group => group.Feeds.Count > 0)]),
        };
    }

    private async Task<FeedGroup[]> GroupsAsync()
    {
        if (writer.Site.CanonicalUrl.Length == 0)
        {
            return [];
        }

        var codes = (await content.GetCountriesAsync(writer.Language)).ToHashSet();
        var countries = writer.Locale.Countries.Where(country => codes.Contains(country.Key));
        var organizations = (await content.GetOrganizationsAsync())
            .Where(organization => organization.Language == writer.Language && ItemPaths.OrganizationSlug(organization) is not null)
            .OrderBy(organization => writer.Locale.SortKey(organization.Title), StringComparer.Ordinal);
        return
        [
            new(writer.Localize("All news"), [Entry(writer.Site.Languages.NameOf(writer.Language), new(FeedFormat.Rss))]),
            new(
                writer.Localize("By country"),
                [.. countries.Select(country => Entry(country.Value, new(FeedFormat.Rss, CountryCode: country.Key)))]),
            new(writer.Localize("By organization"), [.. organizations.Select(organization =>
                Entry(organization.Title, new(FeedFormat.Rss, Organization: ItemPaths.OrganizationSlug(organization))))]),
        ];
    }

    private FeedEntry Entry(string name, FeedPath feed) => new(name, writer.Feeds(feed, name));
}

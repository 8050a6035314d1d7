using System.Globalization;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the pages of articles.</summary>
internal sealed class ArticlePages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    public async Task<PageModel> BuildAsync(ArticleItem article)
    {
        var organizations = await OrganizationsAsync(article.Data.Organizations);
        var (earlier, later) = await new ArticleNeighbours(content, writer).FindAsync(article);
        var view = View(article, organizations, await new BodyViews(content, writer).ShowAsync(article)) with
        {
            Image = await new PictureViews(content, writer).ShowAsync(article.Data.Image),
            Places = await new PlacePages(content, writer, frames).OfAsync(article),
            Earlier = earlier,
            Later = later,
        };
        var description = PageContext.Filled(article.Data.Lead)
            ?? PageContext.Filled(BodyHtml.FirstParagraph(article.Html, ArticleData.MaxLeadLength));
        var versions = VersionPaths.Of(await content.GetVersionsAsync(article.Set), article);
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Title = article.Title,
                Description = description,
                Path = article.Path,
                Versions = versions,
                Section = language => SitePaths.NewsList(language),
                Type = "article",
                Image = view.Image,
                Data = [Data(article, view, organizations, description)],
                Above = [new(writer.Localize("News"), SitePaths.NewsList(article.Language))],
            },
            Templates.Article);
        return page with { Article = view, Behind = writer.Behind(article, versions) };
    }

    private ArticleView View(ArticleItem article, IReadOnlyList<OrganizationItem> organizations, string body)
    {
        var data = article.Data;
        return new ArticleView
        {
            Title = article.Title,
            Lead = PageContext.Filled(data.Lead),
            Body = body,
            Published = writer.Date(data.FirstPublishedUtc),
            Updated = Updated(article),
            Event = writer.Event(data),
            Country = writer.Country(data.CountryCode),
            Organizations = [.. organizations.Select(writer.LinkTo)],
            Contacts = writer.Contacts(data.Contacts, data.CountryCode),
            MoreInfo = data.MoreInfo is { Url: { } url } more && WebUrl.IsValid(url)
                ? new(PageContext.Filled(more.Text) ?? WebUrl.Host(url), writer.Link(url))
                : null,
        };
    }

    private DateView? Updated(ArticleItem article) =>
        article.Data.FirstPublishedUtc is { } published
        && article.ModifiedUtc is { } modified
        && writer.LocalDay(modified) > writer.LocalDay(published)
            ? writer.Date(modified)
            : null;

    private async Task<IReadOnlyList<OrganizationItem>> OrganizationsAsync(IReadOnlyList<string> sets)
    {
        if (sets.Count == 0)
        {
            return [];
        }

        var versions = (await content.GetOrganizationsAsync([.. sets])).ToLookup(version => version.Set);
        return [.. sets.Distinct().Select(set => writer.Best(versions[set])).OfType<OrganizationItem>()];
    }

    private JsonObject Data(ArticleItem article, ArticleView view, IReadOnlyList<OrganizationItem> organizations, string? description)
    {
        var url = writer.Canonical(article.Path);
        return JsonLd.Object(
            "NewsArticle",
            new("@id", url + "#article"),
            new("mainEntityOfPage", url),
            new("headline", article.Title),
            new("description", description),
            new("inLanguage", article.Language),
            new("datePublished", view.Published?.Iso),
            new("dateModified", writer.Date(article.ModifiedUtc)?.Iso),
            new("image", view.Image is { } image ? writer.CanonicalRoot(image.Url) : null),
            new("author", Organizations(organizations)),
            new("about", Event(article, view, organizations)));
    }

    private JsonObject? Event(ArticleItem article, ArticleView view, IReadOnlyList<OrganizationItem> organizations) =>
        article.Data.EventStart is not { } start ? null : JsonLd.Object(
            "Event",
            new("name", article.Title),
            new("startDate", Iso(start)),
            new("endDate", article.Data.EventEnd is { } end ? Iso(end) : null),
            new("location", Places(article, view)),
            new("organizer", Organizations(organizations)));

    // The article knows only the towns that took part, so these are the location; without any, it is the country.
    private static JsonArray Places(ArticleItem article, ArticleView view)
    {
        var names = view.Places.Count > 0 ? view.Places.Select(place => place.Name) : view.Country is { } country ? [country.Name] : [];
        return [.. names.Select(name => JsonLd.Object(
            "Place",
            new("name", name),
            new(
                "address",
                article.Data.CountryCode is { } code
                    ? JsonLd.Object("PostalAddress", new KeyValuePair<string, JsonNode?>("addressCountry", code))
                    : null)))];
    }

    private JsonArray Organizations(IEnumerable<OrganizationItem> organizations) => [.. organizations.Select(organization =>
        JsonLd.Object("NGO", new("name", organization.Title), new("url", writer.Canonical(organization.Path))))];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Text.Json.Nodes;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the pages of organizations.</summary>
internal sealed class OrganizationPages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    private const int MaxDescriptionLength = 300;

    public async Task<PageModel> BuildAsync(OrganizationItem organization)
    {
        var view = View(organization, await new BodyViews(content, writer).ShowAsync(organization)) with
        {
            Logo = await new PictureViews(content, writer).ShowAsync(organization.Data.Logo),
        };
        var description = BodyHtml.FirstParagraph(organization.Html, MaxDescriptionLength);
        var versions = VersionPaths.Of(await content.GetVersionsAsync(organization.Set), organization);
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Title = organization.Title,
                Description = description.Length > 0 ? description : null,
                Path = organization.Path,
                Versions = versions,
                Section = SitePaths.OrganizationList,
                Feed = new(FeedFormat.Rss, Organization: ItemPaths.OrganizationSlug(organization)),
                Type = "profile",
                Image = view.Logo,
                Data = [Data(organization, view, description)],
                Above = [new(writer.Localize("Organizations"), SitePaths.OrganizationList(organization.Language))],
            },
            Templates.Organization);
        return page with
        {
            Organization = view,
            Behind = writer.Behind(organization, versions),
            Listing = await new ListPages(content, writer, frames).NewsOfAsync(organization, 1),
        };
    }

    private OrganizationView View(OrganizationItem organization, string body)
    {
        var data = organization.Data;
        var website = WebUrl.IsValid(data.Website) ? data.Website : null;
        return new OrganizationView
        {
            Name = organization.Title,
            ShortName = data.ShortName is { Length: > 0 } name && name != organization.Title ? name : null,
            Role = writer.Role(data.Role),
            City = string.IsNullOrWhiteSpace(data.City) ? null : data.City,
            Country = writer.Country(data.CountryCode),
            Website = website is null ? null : writer.Link(website),
            WebsiteName = website is null ? null : WebUrl.Host(website),
            Body = body,
            Contacts = writer.Contacts(data.Contacts, data.CountryCode),
            Profiles = writer.Profiles(organization),
        };
    }

    private JsonObject Data(OrganizationItem organization, OrganizationView view, string description) => JsonLd.Object(
        "NGO",
        new("@id", writer.Canonical(organization.Path) + "#organization"),
        new("name", organization.Title),
        new("alternateName", view.ShortName),
        new("description", description.Length > 0 ? description : null),
        new("url", WebUrl.Valid(organization.Data.Website) ?? writer.Canonical(organization.Path)),
        new("mainEntityOfPage", writer.Canonical(organization.Path)),
        new("address", view.City is null && view.Country is null ? null : JsonLd.Object(
            "PostalAddress",
            new("addressLocality", view.City),
            new("addressCountry", view.Country is null ? null : organization.Data.CountryCode!.ToUpperInvariant()))),
        new("sameAs", new JsonArray([.. view.Profiles.Select(profile => (JsonNode?)profile.Url)])),
        new("contactPoint", new JsonArray([.. view.Contacts.Select(contact => JsonLd.Object(
            "ContactPoint", new("name", contact.Name), new("email", contact.Email), new("telephone", contact.Phone)))])));
}

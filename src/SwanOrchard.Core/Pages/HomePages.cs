using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the home page: a short introduction to the network, the latest news and the organizations.</summary>
internal sealed class HomePages(IContentSource content, PageContext writer, FrameBuilder frames)
{
    private const int Articles = 5;
    private const int FewLines = 400;

    public async Task<PageModel> BuildAsync()
    {
        var owner = await writer.GetOwnerAsync(content);
        var fewLines = owner is null ? "" : BodyHtml.FirstParagraph(owner.Html, FewLines);
        var page = await frames.BuildAsync(
            new PageSubject
            {
                Description = fewLines.Length > 0 ? fewLines : null,
                Path = SitePaths.Home(writer.Language),
                Versions = VersionPaths.Everywhere(writer.Site, SitePaths.Home),
                IsHome = true,
            },
            Templates.Home);
        return page with { Text = Intro(owner, fewLines), Listing = await ListingAsync() };
    }

    private TextView Intro(OrganizationItem? owner, string fewLines)
    {
        var foreign = owner is null ? null : writer.Foreign(owner);
        return new TextView
        {
            Title = owner?.Title ?? writer.Site.Name,
            Language = foreign,
            Direction = foreign is null ? null : Cldr.Get(foreign).Direction,
            Body = fewLines.Length > 0 ? $"<p>{HtmlText.Escape(fewLines)}</p>" : "",
            More = owner is null ? null : new(writer.Localize("About the network"), writer.Url(owner.Path)),
        };
    }

    private async Task<Listing> ListingAsync()
    {
        var lists = new ListPages(content, writer, frames);
        var articles = await content.GetArticlesAsync(new(writer.Language), 0, Articles + 1);
        return new Listing
        {
            NotTranslated = lists.NotTranslated(),
            Sections =
            [
                new ListingSection
                {
                    Title = writer.Localize("Latest news"),
                    Articles = await new ArticleLists(content, writer).CardsAsync(articles.Take(Articles)),
                    Empty = articles.Count == 0 ? writer.Localize("There is no news in this language yet.") : null,
                    More = articles.Count > Articles
                        ? new(writer.Localize("All news"), writer.Url(SitePaths.NewsList(writer.Language)))
                        : null,
                },
                new ListingSection
                {
                    Title = writer.Localize("Organizations"),
                    Organizations = await lists.OrganizationCardsAsync(null),
                    Empty = null,
                },
            ],
        };
    }
}

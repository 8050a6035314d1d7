using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Feeds;

/// <summary>Builds feeds and the monthly documents of their archives.</summary>
/// <param name="content">The published content.</param>
/// <param name="context">The site in the language of the feeds.</param>
/// <param name="memory">The recently built items.</param>
internal sealed class FeedBuilder(IContentSource content, SiteContext context, FeedItemMemory memory)
{
    /// <summary>Builds the feed at a path; null if its country, organization or month has no content.</summary>
    public async Task<Feed?> BuildAsync(FeedPath address) => (await BuildAsync(address, [address.Format])).SingleOrDefault();

    /// <summary>
    /// Builds a feed in several formats, which differ only in their URLs; empty if its country, organization or month has no content.
    /// </summary>
    /// <param name="address">The feed; its format is ignored.</param>
    /// <param name="formats">The formats.</param>
    public async Task<IReadOnlyList<Feed>> BuildAsync(FeedPath address, IReadOnlyList<FeedFormat> formats)
    {
        if (await FindAsync(address) is not { } subject)
        {
            return [];
        }

        var window = await ReadAsync(address, subject.Filter);
        if (window is null)
        {
            return [];
        }

        var (articles, previous, next) = window.Value;
        var owner = await context.GetOwnerAsync(content);
        var brand = context.Brand(owner);
        var items = await ItemsAsync(articles);
        var notice = Notice();
        string Url(FeedFormat format, FeedMonth? month) =>
            context.Absolute((address with { Format = format, Month = month }).Path(context.Language));
        return [.. formats.Select(format => new Feed
        {
            // The owner's set distinguishes this site from others of its kind, and does not change with titles, paths or hosts (RFC 4287
            // §4.2.6).
            Id = FeedId.Of(
                "feed", context.Site.Settings.Owner ?? "", context.Language, address.CountryCode ?? "", subject.Filter.Organization ?? ""),
            Title = subject.Name is null ? context.Localize("{0}: news", brand) : context.Localize("{0}: news, {1}", brand, subject.Name),
            Description = context.Localize("News of the network, newest first."),
            Language = context.Language,
            HomeUrl = context.Absolute(subject.Path),
            SelfUrl = Url(format, address.Month),
            Author = new(brand, owner is null ? null : context.Absolute(owner.Path)),
            IconUrl = context.Site.Assets.Icon.Length > 0 ? context.SiteRoot(context.Site.Assets.Icon) : null,
            Notice = notice,
            PreviousUrl = previous is null ? null : Url(format, previous),
            NextUrl = next is null ? null : Url(format, next),
            CurrentUrl = address.Month is null ? null : Url(format, null),
            Items = items,
        })];
    }

    private FeedNotice? Notice() => context.Site.Assets.FeedStylesheet is { Length: > 0 } stylesheet
        ? new(
            stylesheet,
            context.Localize("This is a feed: copy its address into a feed reader, and the reader will show you what is new."),
            context.Localize("What feeds are, and all of them"),
            context.Absolute(SitePaths.FeedList(context.Language)))
        : null;

    private async Task<(string Path, string? Name, ArticleFilter Filter)?> FindAsync(FeedPath address)
    {
        if (address.CountryCode is { } code)
        {
            var filter = new ArticleFilter(context.Language, code);
            return context.Locale.IsCountry(code)
                && ((await content.GetArticlesAsync(filter, 0, 1)).Count > 0 || (await content.GetOrganizationsAsync(code)).Count > 0)
                ? (SitePaths.Country(context.Language, code), context.Locale.CountryName(code), filter)
                : null;
        }

        if (address.Organization is { } slug)
        {
            var path = SitePaths.Organization(context.Language, slug);
            return await content.FindAsync(path) is OrganizationItem organization
                ? (path, organization.Title, new ArticleFilter(context.Language, Organization: organization.Set))
                : null;
        }

        return (SitePaths.NewsList(context.Language), null, new ArticleFilter(context.Language));
    }

    // Once a month is over, its archive changes only with its articles, so a copy stays valid (RFC 5005 §4).
    private async Task<(
        IReadOnlyList<ArticleItem> Articles, FeedMonth? Previous, FeedMonth? Next)?> ReadAsync(FeedPath address, ArticleFilter filter)
    {
        if (address.Month is not { } month)
        {
            var size = Math.Clamp(context.Site.Settings.ItemsPerFeed, 1, SwanSettings.MaxItemsPerFeed);
            var articles = await content.GetArticlesAsync(filter, 0, size + 1);
            return ([.. articles.Take(size)], articles.Count > size ? MonthOf(articles[size]) : null, null);
        }

        var whole = await content.GetArticlesAsync(filter with { FromUtc = month.StartUtc, BeforeUtc = month.EndUtc }, 0, int.MaxValue);
        var before = await content.GetArticlesAsync(filter with { BeforeUtc = month.StartUtc }, 0, 1);
        var after = await content.GetArticlesAsync(filter with { FromUtc = month.EndUtc, OldestFirst = true }, 0, 1);
        return whole.Count == 0 ? null
            : (whole, before.Count > 0 ? MonthOf(before[0]) : null, after.Count > 0 ? MonthOf(after[0]) : null);
    }

    private async Task<IReadOnlyList<FeedItem>> ItemsAsync(IReadOnlyList<ArticleItem> articles)
    {
        var sets = articles.SelectMany(article => article.Data.Organizations).Distinct().ToArray();
        var organizations = sets.Length == 0
            ? Enumerable.Empty<OrganizationItem>().ToLookup(version => version.Set)
            : (await content.GetOrganizationsAsync(sets)).ToLookup(version => version.Set);
        var items = new List<FeedItem>(articles.Count);
        foreach (var article in articles)
        {
            items.Add(await memory.GetAsync(article, () => ItemAsync(article, organizations)));
        }

        return items;
    }

    private async Task<FeedItem> ItemAsync(ArticleItem article, ILookup<string, OrganizationItem> organizations) => new()
    {
        Id = FeedId.Of(article.Set, article.Language),
        Url = context.Absolute(article.Path),
        Title = article.Title,
        Summary = SiteContext.Filled(article.Data.Lead),
        Html = context.Site.Settings.FullTextFeeds ? context.FeedBody(article) : null,
        PublishedUtc = Published(article),
        UpdatedUtc = article.ModifiedUtc is { } modified && modified > Published(article) ? modified : Published(article),
        Authors = [.. article.Data.Organizations.Distinct()
            .Select(set => context.Best(organizations[set]))
            .OfType<OrganizationItem>()
            .Select(organization => new FeedAuthor(organization.Title, context.Absolute(organization.Path)))],
        Categories = [.. Categories(article)],
        Image = await ImageAsync(article.Data.Image),
    };

    private IEnumerable<string> Categories(ArticleItem article) =>
        (context.CountryName(article.Data.CountryCode) is { } country ? new[] { country } : [])
            .Concat(article.Data.Places.Where(place => !string.IsNullOrWhiteSpace(place)))
            .Distinct();

    private async Task<FeedEnclosure?> ImageAsync(Picture? picture)
    {
        return context.Media(picture) is { } url
            && MediaTypes.OfImage(picture!.Path) is { } type
            && await content.GetMediaLengthAsync(picture.Path.TrimStart('/')) is { } length
            ? new FeedEnclosure(context.SiteRoot(url), length, type, picture.AltText ?? "")
            : null;
    }

    private static DateTime Published(ArticleItem article) =>
        DateTime.SpecifyKind(article.Data.FirstPublishedUtc ?? DateTime.UnixEpoch, DateTimeKind.Utc);

    private static FeedMonth MonthOf(ArticleItem article) => FeedMonth.Of(Published(article));
}

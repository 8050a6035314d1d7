using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Builds the frame of every page: head, header and footer.</summary>
public sealed class FrameBuilder
{
    private readonly IContentSource _content;
    private readonly PageContext _writer;

    /// <summary>Makes a builder for one language.</summary>
    public FrameBuilder(IContentSource content, PageContext writer)
    {
        _content = content;
        _writer = writer;
    }

    /// <summary>Builds a page model with its frame but without a body.</summary>
    public async Task<PageModel> BuildAsync(PageSubject subject, string template)
    {
        var owner = await _writer.GetOwnerAsync(_content);
        var menu = Menu(await _content.GetMenuAsync(_writer.Language), subject.Path);
        var brand = _writer.Brand(owner);
        var foreign = owner is null ? null : _writer.Foreign(owner);
        return new PageModel
        {
            Language = _writer.Language,
            Direction = _writer.Locale.Direction,
            Template = template,
            Head = Head(subject, brand),
            Header = new SiteHeader
            {
                Brand = brand,
                BrandLanguage = foreign,
                Mark = _writer.Site.Assets.Icon,
                HomeUrl = _writer.Url(SitePaths.Home(_writer.Language)),
                FeedsUrl = _writer.Url(SitePaths.FeedList(_writer.Language)),
                LeaveUrl = LeaveUrl(),
                Menu = menu,
                Languages = Switch(subject),
                Profiles = _writer.Profiles(owner),
            },
            Footer = new SiteFooter
            {
                Owner = owner?.Title ?? _writer.Site.Name,
                OwnerLanguage = foreign,
                OwnerUrl = owner is null ? null : _writer.Url(owner.Path),
                SearchUrl = _writer.Url(SitePaths.SearchPage(_writer.Language)),
                CountriesUrl = _writer.Url(SitePaths.CountryList(_writer.Language)),
                CopyOf = ShowsCopy(subject) ? _writer.Date(_writer.Site.CopyOfUtc) : null,
                Menu = menu,
            },
        };
    }

    // On every page, the date would change all files of a copy with each article.
    private static bool ShowsCopy(PageSubject subject) => subject.IsHome || subject.Path is null;

    // Every language has a way out: without its own URL, that of its fallback or of the default language.
    private string? LeaveUrl()
    {
        var (languages, addresses) = (_writer.Site.Languages, _writer.Site.Settings.LeaveAddresses);
        return new[] { _writer.Language, languages.Fallbacks.GetValueOrDefault(_writer.Language), languages.Default }
            .OfType<string>()
            .Select(language => WebUrl.Valid(addresses.GetValueOrDefault(language)))
            .FirstOrDefault(address => address is not null);
    }

    private Head Head(PageSubject subject, string brand)
    {
        var title = subject.Title is null || subject.Title == brand ? brand : $"{subject.Title} – {brand}";
        var assets = _writer.Site.Assets;
        var head = new Head
        {
            Title = _writer.Site.Settings.DiscreetTitle is { Length: > 0 } discreet ? discreet : title,
            Stylesheet = assets.Stylesheet,
            Script = assets.Script,
            Icon = _writer.Site.Settings.DiscreetIcon ? assets.DiscreetIcon : assets.Icon,
        };
        if (subject.Path is null)
        {
            return head;
        }

        head = head with { Description = subject.Description };
        if (_writer.Site.CanonicalUrl.Length == 0)
        {
            return head;
        }

        var canonical = _writer.Canonical(subject.Path);
        var alternates = Alternates.Of(subject.Versions, _writer.Site, _writer.Canonical, subject.IsHome);
        return head with
        {
            Canonical = canonical,
            Alternates = alternates,
            Feeds = Feeds(subject, brand),
            Properties = [.. Properties(subject, brand, canonical)],
            JsonLd = JsonLd.Write([.. subject.Data, .. Breadcrumbs(subject, brand)]),
        };
    }

    // Pages of a country or an organization offer their own feed and that of all news.
    private IReadOnlyList<FeedLink> Feeds(PageSubject subject, string brand)
    {
        var all = _writer.Feeds(new(FeedFormat.Rss), _writer.Localize("{0}: news", brand));
        return subject.Feed is { CountryCode: null, Organization: null } || subject.Title is null
            ? all
            : [.. _writer.Feeds(subject.Feed, _writer.Localize("{0}: news, {1}", brand, subject.Title)), .. all];
    }

    private IEnumerable<MetaProperty> Properties(PageSubject subject, string brand, string canonical)
    {
        yield return new("og:type", subject.Type);
        yield return new("og:title", subject.Title ?? brand);
        yield return new("og:url", canonical);
        yield return new("og:site_name", brand);
        yield return new("og:locale", OpenGraphLocale(_writer.Language));
        foreach (var language in _writer.Site.Languages.Supported.Where(l => l != _writer.Language && subject.Versions.ContainsKey(l)))
        {
            yield return new("og:locale:alternate", OpenGraphLocale(language));
        }

        if (subject.Description is { Length: > 0 } description)
        {
            yield return new("og:description", description);
        }

        if (subject.Image is { } image)
        {
            yield return new("og:image", _writer.CanonicalRoot(image.Url));
            yield return new("og:image:alt", image.Alt);
        }
    }

    // Open Graph requires a territory: that of the language tag, else the one where most speakers live.
    private static string OpenGraphLocale(string language) =>
        $"{language.Split('-')[0]}_{Cldr.Territory(language)}";

    private IEnumerable<System.Text.Json.Nodes.JsonObject> Breadcrumbs(PageSubject subject, string brand)
    {
        if (subject.IsHome)
        {
            yield break;
        }

        yield return JsonLd.Breadcrumbs(
        [
            new(brand, _writer.Canonical(SitePaths.Home(_writer.Language))),
            .. subject.Above.Select(entry => new KeyValuePair<string, string>(entry.Key, _writer.Canonical(entry.Value))),
            new(subject.Title ?? brand, _writer.Canonical(subject.Path!)),
        ]);
    }

    private IReadOnlyList<LanguageLink> Switch(PageSubject subject) =>
        [.. _writer.Site.Languages.Supported.Select(language =>
        {
            var locale = Cldr.Get(language);
            var current = language == _writer.Language;
            var found = (subject.Switch ?? subject.Versions).TryGetValue(language, out var path) && !current;
            var url = found ? _writer.Url(path!)
                : current && subject.Path is not null ? _writer.Url(subject.Path)
                : _writer.Url(subject.Section(language)) + (subject.Path is null ? "" : "#" + Listing.NotTranslatedAnchor);
            return new LanguageLink(
                language, locale.Direction, _writer.Site.Languages.NameOf(language), url, current,
                !found && !current && subject.Path is not null);
        })];

    private NavigationLink[] Menu(IReadOnlyList<MenuLink> links, string? path)
    {
        var here = path is null ? null : _writer.Url(path);
        return [.. links.Select(link =>
        {
            var url = link.Url.StartsWith("~/", StringComparison.Ordinal) ? _writer.Url(link.Url[2..]) : _writer.Link(link.Url);
            var current = here is null ? null
                : here == url ? "page"
                : url.Length > _writer.Site.PathBase.Length + 1 && here.StartsWith(url + "/", StringComparison.Ordinal) ? "true"
                : null;
            return new NavigationLink(link.Text, url, current);
        })];
    }
}

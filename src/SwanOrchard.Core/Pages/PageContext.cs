using System.Globalization;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>What every page of one language writes in the same way: words, dates, addresses, names.</summary>
public sealed class PageContext
{
    private readonly ILocalizedStrings _texts;

    /// <summary>Makes the writer of one language.</summary>
    /// <exception cref="ArgumentException">Core carries no data of that language.</exception>
    public PageContext(SiteInfo site, ILocalizedStrings texts, string language)
    {
        Site = site;
        Language = language;
        Locale = Cldr.Get(language);
        _texts = texts;
    }

    public SiteInfo Site { get; }

    public string Language { get; }

    public CldrLocale Locale { get; }

    /// <summary>The site's own words in the page's language.</summary>
    public string Localize(string text, params object[] arguments) => _texts.Get(Language, text, arguments);

    /// <summary>A path as a link on the page.</summary>
    public string Url(string path) => $"{Site.PathBase}/{Escape(path)}";

    /// <summary>A path as an address for other sites.</summary>
    public string Absolute(string path) => $"{Site.BaseUrl}/{Escape(path)}";

    /// <summary>A path as the address that search engines are told.</summary>
    public string Canonical(string path) => $"{Site.CanonicalUrl}/{Escape(path)}";

    /// <summary>A feed in all its formats: this site's, or the original's where a copy has none.</summary>
    /// <param name="feed">The feed; its format does not matter.</param>
    /// <param name="title">What it holds.</param>
    public IReadOnlyList<FeedLink> Feeds(FeedPath feed, string title) =>
        [.. FeedFiles.Formats.Select(format => new FeedLink(
            FeedFiles.MediaType(format),
            FeedFiles.Name(format),
            $"{title} ({FeedFiles.Name(format)})",
            FeedUrl((feed with { Format = format }).Path(Language))))];

    /// <summary>A link on the page as an address for other sites.</summary>
    public string SiteRoot(string url) => Site.BaseUrl + url[Site.PathBase.Length..];

    /// <summary>A link on the page as the address that search engines are told.</summary>
    public string CanonicalRoot(string url) => Site.CanonicalUrl + url[Site.PathBase.Length..];

    public DateView? Date(DateTime? utc)
    {
        if (utc is not { } moment)
        {
            return null;
        }

        moment = DateTime.SpecifyKind(moment, DateTimeKind.Utc);
        return new(Locale.Date(LocalDay(moment)), moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>The day that a moment falls on where the site is at home.</summary>
    public DateOnly LocalDay(DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Site.TimeZone));

    /// <summary>The days of an article's event. An end before its start, which no editor can store, is left out.</summary>
    public EventDates? Event(ArticleData data) =>
        EventDates.From(data.EventStart, data.EventEnd < data.EventStart ? null : data.EventEnd, Locale);

    public NamedLink? Country(string? code) =>
        Locale.IsCountry(code) ? new(Locale.CountryName(code!), Url(SitePaths.Country(Language, code!))) : null;

    /// <summary>The language to name on a piece of <paramref name="item"/>, or null where it is the page's.</summary>
    public string? Foreign(ReaderItem item) => item.Language == Language ? null : item.Language;

    public NamedLink LinkTo(ReaderItem item) => Foreign(item) is { } language
        ? new(item.Title, Url(item.Path), language, Cldr.Get(language).Direction)
        : new(item.Title, Url(item.Path));

    /// <summary>A file of the media library as a link on the page.</summary>
    public string Media(string path) => Url($"{SitePaths.Media}/{path}");

    /// <summary>An image as it is stored; the sizes it also comes in are another question.</summary>
    public PictureView? Picture(Picture? picture) => string.IsNullOrEmpty(picture?.Path) || picture.Path.Split('/', '\\').Contains("..")
        ? null
        : new(
            Media(picture.Path.TrimStart('/')),
            picture.Width > 0 ? picture.Width : null,
            picture.Height > 0 ? picture.Height : null,
            picture.AltText ?? "",
            Filled(picture.Credit));

    /// <summary>The people of an item who agreed to be named.</summary>
    /// <param name="contacts">All of them.</param>
    /// <param name="country">The item's country, which tells how numbers are dialled there; null where it has none.</param>
    public IReadOnlyList<ContactView> Contacts(IEnumerable<Contact> contacts, string? country) =>
        [.. contacts.Where(contact => contact.Published).Select(contact => new ContactView(contact.Name, Filled(contact.Email), Filled(contact.Phone))
        {
            Country = Locale.IsCountry(country) ? country : null,
        })];

    public IReadOnlyList<ProfileLink> Profiles(OrganizationItem? organization) =>
        [.. (organization?.Data.Profiles ?? [])
            .Where(profile => WebUrl.IsValid(profile.Url))
            .Select(profile => new ProfileLink(profile.Network.ToLowerInvariant(), profile.Url, Label(profile)))];

    public string? Role(OrganizationRole? role) => role is { } known ? Localize(known.ToString()) : null;

    /// <summary>The version of a set for this page: in its language, else in the one that readers of it most likely read, else the original.</summary>
    public T? Best<T>(IEnumerable<T> versions)
        where T : ReaderItem
    {
        T? best = null;
        foreach (var version in versions)
        {
            if (best is null || Rank(version) < Rank(best))
            {
                best = version;
            }
        }

        return best;
    }

    private int Rank(ReaderItem version) =>
        version.Language == Language ? 0
        : Site.Settings.Fallbacks.TryGetValue(Language, out var fallback) && version.Language == fallback ? 1
        : version.Language == Site.Languages.Default ? 2
        : version.Language == version.OriginalLanguage ? 3
        : 4;

    // The seed page's own labels; other networks say their name.
    private string Label(Profile profile) => (profile.Network.ToLowerInvariant(), Filled(profile.Name)) switch
    {
        ("facebook", { } name) => Localize("Facebook page of {0}", name),
        ("twitter", { } name) => Localize("Twitter page of {0}", name),
        ("instagram", { } name) => Localize("Instagram stream of {0}", name),
        ("instagram", null) => Localize("Instagram stream"),
        ("youtube", { } name) => Localize("Youtube channel of {0}", name),
        ("telegram", { } name) => Localize("Telegram channel of {0}", name),
        (_, { } name) => Localize("{0} on {1}", name, profile.Network),
        (_, null) => profile.Network,
    };

    /// <summary>The text, or null where it says nothing.</summary>
    public static string? Filled(string? text) => VisibleText.IsEmpty(text) ? null : text;

    private string FeedUrl(string path) => Site.BaseUrl.Length > 0 ? Absolute(path) : Canonical(path);

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

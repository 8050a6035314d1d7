using System.Globalization;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>Formats what all pages of a language have in common: dates, places, people, images and links.</summary>
public sealed class PageContext : SiteContext
{
    /// <summary>Makes the context of a language.</summary>
    /// <exception cref="ArgumentException">There is no CLDR data for the language.</exception>
    public PageContext(SiteInfo site, ILocalizedStrings strings, string language)
        : base(site, strings, language)
    {
    }

    /// <summary>A feed in all its formats: that of this site, or that of the original if a copy has none.</summary>
    /// <param name="feed">The feed; its format is ignored.</param>
    /// <param name="title">The title of the feed.</param>
    public IReadOnlyList<FeedLink> Feeds(FeedPath feed, string title) =>
        [.. FeedFiles.Formats.Select(format => new FeedLink(
            FeedFiles.MediaType(format),
            FeedFiles.Name(format),
            $"{title} ({FeedFiles.Name(format)})",
            FeedUrl((feed with { Format = format }).Path(Language))))];

    /// <summary>A time as a date in the site's time zone; null if there is none.</summary>
    public DateView? Date(DateTime? utc)
    {
        if (utc is not { } moment)
        {
            return null;
        }

        moment = DateTime.SpecifyKind(moment, DateTimeKind.Utc);
        return new(Locale.Date(LocalDay(moment)), moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>What readers of a translation are told if it is behind its original; null if they are told nothing.</summary>
    /// <param name="item">The translation.</param>
    /// <param name="versions">The paths of its published versions, by language.</param>
    public BehindView? Behind(ReaderItem item, IReadOnlyDictionary<string, string> versions) =>
        Site.Settings.TellsOfOutdatedTranslations
        && item.OriginalLanguage is { } original
        && original != item.Language
        && Date(item.BehindSinceUtc) is { } since
        && versions.TryGetValue(original, out var path)
            ? new(since, Url(path), original)
            : null;

    /// <summary>The dates of an article's event. An end before the start, which no editor can store, is ignored.</summary>
    public EventDates? Event(ArticleData data) =>
        EventDates.From(data.EventStart, data.EventEnd < data.EventStart ? null : data.EventEnd, Locale);

    /// <summary>The title of a page of a list.</summary>
    /// <param name="title">The title of the list.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public string Numbered(string title, int number) => number == 1 ? title : Localize("{0}, page {1}", title, number);

    /// <summary>The link to a country's page; null if the code is not assigned.</summary>
    public NamedLink? Country(string? code) =>
        CountryName(code) is { } name ? new(name, Url(SitePaths.Country(Language, code!))) : null;

    /// <summary>The link to an item's page, with the item's language if it differs from this one.</summary>
    public NamedLink LinkTo(ReaderItem item) => Foreign(item) is { } language
        ? new(item.Title, Url(item.Path), language, Cldr.Get(language).Direction)
        : new(item.Title, Url(item.Path));

    /// <summary>An image without its smaller variants; null if there is none.</summary>
    public PictureView? Picture(Picture? picture) => Media(picture) is not { } url ? null : new(
        url,
        picture!.Width > 0 ? picture.Width : null,
        picture.Height > 0 ? picture.Height : null,
        picture.AltText ?? "",
        Filled(picture.Credit));

    /// <summary>The people who agreed to be named.</summary>
    /// <param name="contacts">All contacts of an item.</param>
    /// <param name="country">The country of the item, in which local numbers are dialled; null if it has none.</param>
    public IReadOnlyList<ContactView> Contacts(IEnumerable<Contact> contacts, string? country) =>
        [.. NamedPeople.Of(contacts).Select(contact => new ContactView(contact.Name, Filled(contact.Email), Filled(contact.Phone))
        {
            Country = Locale.IsCountry(country) ? country : null,
        })];

    /// <summary>The links to an organization's social network accounts, without invalid URLs.</summary>
    public IReadOnlyList<ProfileLink> Profiles(OrganizationItem? organization) =>
        [.. (organization?.Data.Profiles ?? [])
            .Where(profile => WebUrl.IsValid(profile.Url))
            .Select(profile => new ProfileLink(profile.Network.ToLowerInvariant(), profile.Url, Label(profile)))];

    /// <summary>The role in the network as a localized string, or null.</summary>
    public string? Role(OrganizationRole? role) => role is { } known ? Localize(known.ToString()) : null;

    // These labels come from the original seed page; other networks show their name.
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

    private string FeedUrl(string path) => Site.BaseUrl.Length > 0 ? Absolute(path) : Canonical(path);
}

using System.Globalization;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Pages;

/// <summary>What every page of one language shows in the same way: dates, places, people, images, links.</summary>
public sealed class PageContext : SiteContext
{
    /// <summary>Makes the context of one language.</summary>
    /// <exception cref="ArgumentException">Core carries no data of that language.</exception>
    public PageContext(SiteInfo site, ILocalizedStrings strings, string language)
        : base(site, strings, language)
    {
    }

    /// <summary>A feed in all its formats: this site's, or the original's where a copy has none.</summary>
    /// <param name="feed">The feed; its format does not matter.</param>
    /// <param name="title">What it holds.</param>
    public IReadOnlyList<FeedLink> Feeds(FeedPath feed, string title) =>
        [.. FeedFiles.Formats.Select(format => new FeedLink(
            FeedFiles.MediaType(format),
            FeedFiles.Name(format),
            $"{title} ({FeedFiles.Name(format)})",
            FeedUrl((feed with { Format = format }).Path(Language))))];

    public DateView? Date(DateTime? utc)
    {
        if (utc is not { } moment)
        {
            return null;
        }

        moment = DateTime.SpecifyKind(moment, DateTimeKind.Utc);
        return new(Locale.Date(LocalDay(moment)), moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>The days of an article's event. An end before its start, which no editor can store, is left out.</summary>
    public EventDates? Event(ArticleData data) =>
        EventDates.From(data.EventStart, data.EventEnd < data.EventStart ? null : data.EventEnd, Locale);

    public NamedLink? Country(string? code) =>
        CountryName(code) is { } name ? new(name, Url(SitePaths.Country(Language, code!))) : null;

    public NamedLink LinkTo(ReaderItem item) => Foreign(item) is { } language
        ? new(item.Title, Url(item.Path), language, Cldr.Get(language).Direction)
        : new(item.Title, Url(item.Path));

    /// <summary>An image as it is stored; the sizes it also comes in are another question.</summary>
    public PictureView? Picture(Picture? picture) => Media(picture) is not { } url ? null : new(
        url,
        picture!.Width > 0 ? picture.Width : null,
        picture.Height > 0 ? picture.Height : null,
        picture.AltText ?? "",
        Filled(picture.Credit));

    /// <summary>The people of an item who agreed to be named.</summary>
    /// <param name="contacts">All of them.</param>
    /// <param name="country">The item's country, which tells how numbers are dialled there; null where it has none.</param>
    public IReadOnlyList<ContactView> Contacts(IEnumerable<Contact> contacts, string? country) =>
        [.. NamedPeople.Of(contacts).Select(contact => new ContactView(contact.Name, Filled(contact.Email), Filled(contact.Phone))
        {
            Country = Locale.IsCountry(country) ? country : null,
        })];

    public IReadOnlyList<ProfileLink> Profiles(OrganizationItem? organization) =>
        [.. (organization?.Data.Profiles ?? [])
            .Where(profile => WebUrl.IsValid(profile.Url))
            .Select(profile => new ProfileLink(profile.Network.ToLowerInvariant(), profile.Url, Label(profile)))];

    public string? Role(OrganizationRole? role) => role is { } known ? Localize(known.ToString()) : null;

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

    private string FeedUrl(string path) => Site.BaseUrl.Length > 0 ? Absolute(path) : Canonical(path);
}

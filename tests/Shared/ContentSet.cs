// The names in JSON are the CMS's; that some equal names of ours is a coincidence.
#pragma warning disable CA1507
using System.Text.Json.Nodes;

namespace SwanOrchard.Tests.Shared;

/// <summary>One content item in all its languages, described as briefly as a test can and written as the CMS stores it.</summary>
/// <param name="Type">The content type.</param>
/// <param name="Key">A unique word of lower-case letters and digits, from which ids are made.</param>
public sealed record ContentSet(string Type, string Key)
{
    private const int IdLength = 26;

    public IReadOnlyList<ContentVersion> Versions { get; init; } = [];

    public bool Published { get; init; } = true;

    public DateTime FirstPublished { get; init; } = new(2010, 1, 1, 9, 0, 0, DateTimeKind.Utc);

    public DateTime? Modified { get; init; }

    public string? Country { get; init; }

    public string? EventStart { get; init; }

    public string? EventEnd { get; init; }

    /// <summary>Localization sets of organizations.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    /// <summary>Objects with Name, Email, Phone and Published.</summary>
    public IReadOnlyList<JsonObject> Contacts { get; init; } = [];

    public string? MoreInfo { get; init; }

    /// <summary>The article's image or the organization's logo, with its size in pixels.</summary>
    public (string Path, int Width, int Height)? Picture { get; init; }

    public string? Role { get; init; }

    public string? Website { get; init; }

    /// <summary>The profiles; the name is that of the account.</summary>
    public IReadOnlyList<(string Network, string Url, string? Name)> Profiles { get; init; } = [];

    /// <summary>The localization set, by which other items refer to this one. Set it if the versions join other content.</summary>
    public string Set { get; init; } = Id(Key + "set");

    /// <summary>The language from which the others are translated; null for that of the first version.</summary>
    public string? Original { get; init; }

    /// <summary>An id padded to the length that Orchard's tables expect.</summary>
    /// <exception cref="ArgumentException">The text is longer than that.</exception>
    public static string Id(string text) => text.Length <= IdLength
        ? text.PadRight(IdLength, '0')
        : throw new ArgumentException($"“{text}” is too long for an id.", nameof(text));

    /// <summary>The content items, one for each language.</summary>
    public IEnumerable<JsonObject> Items() => Versions.Select(Item);

    /// <summary>A contact.</summary>
    public static JsonObject Contact(string id, string name, string? email, string? phone, bool published) => new()
    {
        ["Id"] = Id(id),
        ["Name"] = name,
        ["Email"] = email,
        ["Phone"] = phone,
        ["Published"] = published,
    };

    /// <summary>A main menu.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="title">Its title.</param>
    /// <param name="links">The text and path of each link.</param>
    public static JsonObject Menu(string language, string title, params (string Text, string Path)[] links)
    {
        var item = Head("Menu", $"nastymenu{language}", title, published: true, new DateTime(2010, 1, 1, 9, 0, 0, DateTimeKind.Utc), null);
        item["TitlePart"] = new JsonObject { ["Title"] = title };
        item["AliasPart"] = new JsonObject { ["Alias"] = $"main-menu-{language}" };
        item["MenuPart"] = new JsonObject();
        item["MenuItemsListPart"] = new JsonObject
        {
            ["MenuItems"] = new JsonArray([.. links.Select((link, index) => new JsonObject
            {
                ["ContentItemId"] = Id($"nastymenu{language}link{index}"),
                ["ContentItemVersionId"] = null,
                ["ContentType"] = "LinkMenuItem",
                ["DisplayText"] = link.Text,
                ["Latest"] = false,
                ["Published"] = false,
                ["ModifiedUtc"] = null,
                ["PublishedUtc"] = null,
                ["CreatedUtc"] = null,
                ["Owner"] = null,
                ["Author"] = null,
                ["LinkMenuItemPart"] = new JsonObject { ["Url"] = $"~/{link.Path}", ["Target"] = null },
                ["MenuItemPermissionPart"] = new JsonObject { ["PermissionNames"] = new JsonArray() },
            })]),
        };
        return item;
    }

    private JsonObject Item(ContentVersion version)
    {
        var item = Head(Type, $"{Key}{version.Language}", version.Title, Published, FirstPublished, Modified);
        item["TitlePart"] = new JsonObject { ["Title"] = version.Title };
        item["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = Set, ["Culture"] = version.Language };
        item["AutoroutePart"] = new JsonObject
        {
            ["Path"] = version.Path(Type, Key),
            ["SetHomepage"] = false,
            ["Disabled"] = false,
            ["RouteContainedItems"] = false,
            ["Absolute"] = false,
        };
        item["HtmlBodyPart"] = new JsonObject { ["Html"] = version.Html };
        item["PreviewPart"] = new JsonObject();
        item["PathsPart"] = new JsonObject { ["Paths"] = new JsonArray() };
        item["TranslationPart"] = new JsonObject { ["OriginalCulture"] = Original ?? Versions[0].Language };
        switch (Type)
        {
            case "Article":
                item["ArticlePart"] = Article(version);
                item["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = null };
                break;
            case "Organization":
                item["OrganizationPart"] = Organization(version);
                break;
        }

        return item;
    }

    private JsonObject Article(ContentVersion version) => new()
    {
        ["Lead"] = version.Lead,
        ["EventStart"] = EventStart,
        ["EventEnd"] = EventEnd,
        ["Places"] = Texts(version.Places),
        ["CountryCode"] = Country,
        ["Organizations"] = Texts(Organizations),
        ["Contacts"] = new JsonArray([.. Contacts.Select(contact => contact.DeepClone())]),
        ["MoreInfo"] = MoreInfo is null ? null : new JsonObject { ["Url"] = MoreInfo, ["Text"] = version.MoreInfoText },
        ["Image"] = Image(version),
        ["FirstPublishedUtc"] = Published ? FirstPublished : null,
    };

    private JsonObject Organization(ContentVersion version) => new()
    {
        ["ShortName"] = version.ShortName,
        ["City"] = version.City,
        ["Role"] = Role,
        ["CountryCode"] = Country,
        ["Website"] = Website,
        ["Contacts"] = new JsonArray([.. Contacts.Select(contact => contact.DeepClone())]),
        ["Profiles"] = new JsonArray([.. Profiles.Select(profile =>
            new JsonObject { ["Network"] = profile.Network, ["Url"] = profile.Url, ["Name"] = profile.Name })]),
        ["Logo"] = Image(version),
    };

    private JsonObject? Image(ContentVersion version) => Picture is not { } picture ? null : new JsonObject
    {
        ["Path"] = picture.Path,
        ["Width"] = picture.Width,
        ["Height"] = picture.Height,
        ["AltText"] = version.AltText,
        ["Credit"] = version.Credit,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static JsonObject Head(string type, string id, string title, bool published, DateTime first, DateTime? modified) => new()
    {
        ["ContentItemId"] = Id(id),
        ["ContentItemVersionId"] = Id(id + "v"),
        ["ContentType"] = type,
        ["DisplayText"] = title,
        ["Latest"] = true,
        ["Published"] = published,
        ["ModifiedUtc"] = modified ?? first,
        ["PublishedUtc"] = published ? first : null,
        ["CreatedUtc"] = first,
        ["Owner"] = "",
        ["Author"] = "",
    };
}

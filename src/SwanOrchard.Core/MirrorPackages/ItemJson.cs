using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>Writes content items in the stored form that <see cref="ContentJson"/> reads, limited to what readers may see.</summary>
public static class ItemJson
{
    private const int IdLength = 26;

    /// <summary>Writes an item without unpublished contacts and without invalid links, with its body cleaned.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isShown">Whether readers see any version of an organization, by its localization set.</param>
    /// <param name="own">The hosts of the source site, or null. Full URLs of these hosts in the body become paths.</param>
    public static JsonObject Write(ReaderItem item, Func<string, bool> isShown, OwnHosts? own = null)
    {
        var first = item is ArticleItem article ? article.Data.FirstPublishedUtc : null;
        var json = Head(item.Id, item.ContentType, item.Title, first ?? item.ModifiedUtc, item.ModifiedUtc);
        json[PartNames.Title] = new JsonObject { ["Title"] = item.Title };
        json[PartNames.Localization] = new JsonObject { ["LocalizationSet"] = item.Set, ["Culture"] = item.Language };
        json[PartNames.Autoroute] = new JsonObject { ["Path"] = item.Path };
        json[PartNames.HtmlBody] = new JsonObject { ["Html"] = BodyHtml.Clean(item.Html, own) };
        json[PartNames.Paths] = new JsonObject
        {
            ["Paths"] = Texts(item.FormerPaths.Select(path => path.Trim('/')).Where(RelativePath.IsInside)),
        };
        if (item.FormerQueries.Count > 0)
        {
            json[PartNames.Paths]![nameof(PathsData.Queries)] = Texts(item.FormerQueries);
        }

        json[PartNames.Translation] = new JsonObject { ["OriginalCulture"] = item.OriginalLanguage };
        if (item.BehindSinceUtc is { } since)
        {
            json[PartNames.Translation]![nameof(ReaderItem.BehindSinceUtc)] = Utc(since);
        }

        switch (item)
        {
            case ArticleItem { Data: var data }:
                json[PartNames.Article] = JsonSerializer.SerializeToNode(Seen(data, isShown));
                break;
            case OrganizationItem { Data: var data }:
                json[PartNames.Organization] = JsonSerializer.SerializeToNode(Seen(data));
                break;
        }

        return Versioned(json);
    }

    /// <summary>Writes the main menu of a language.</summary>
    public static JsonObject WriteMenu(string language, IReadOnlyList<MenuLink> links)
    {
        var alias = MenuReader.Alias(language);
        var json = Head(Id(alias), ContentTypeNames.Menu, alias, null, null);
        json[PartNames.Title] = new JsonObject { ["Title"] = alias };
        json[PartNames.Alias] = new JsonObject { ["Alias"] = alias };
        json["MenuPart"] = new JsonObject();
        json[PartNames.MenuItems] = new JsonObject
        {
            ["MenuItems"] = new JsonArray([.. links.Select((link, index) => new JsonObject
            {
                ["ContentItemId"] = Id($"{alias} {index}"),
                ["ContentType"] = MenuReader.LinkType,
                ["DisplayText"] = link.Text,
                [MenuReader.LinkPart] = new JsonObject { ["Url"] = link.Url },
            })]),
        };
        return Versioned(json);
    }

    private static ArticleData Seen(ArticleData data, Func<string, bool> isShown) => data with
    {
        EventEnd = data.EventEnd < data.EventStart ? null : data.EventEnd,
        Organizations = [.. data.Organizations.Where(isShown)],
        Contacts = NamedPeople.Of(data.Contacts),
        MoreInfo = WebUrl.IsValid(data.MoreInfo?.Url) ? data.MoreInfo : null,
        Image = Seen(data.Image),
    };

    private static OrganizationData Seen(OrganizationData data) => data with
    {
        Website = WebUrl.IsValid(data.Website) ? data.Website : null,
        Contacts = NamedPeople.Of(data.Contacts),
        Profiles = [.. data.Profiles.Where(profile => WebUrl.IsValid(profile.Url))],
        Logo = Seen(data.Logo),
    };

    private static Picture? Seen(Picture? picture) =>
        picture?.Path.TrimStart('/') is { } path && RelativePath.IsInside(path) ? picture with { Path = path } : null;

    private static JsonObject Head(string id, string type, string title, DateTime? created, DateTime? modified) => new()
    {
        ["ContentItemId"] = id,
        ["ContentItemVersionId"] = null,
        ["ContentType"] = type,
        ["DisplayText"] = title,
        ["Latest"] = true,
        ["Published"] = true,
        ["ModifiedUtc"] = Utc(modified),
        ["PublishedUtc"] = Utc(modified ?? created),
        ["CreatedUtc"] = Utc(created),
        ["Owner"] = "",
        ["Author"] = "",
    };

    // The CMS's version ids change with every save; this one depends only on the content.
    private static JsonObject Versioned(JsonObject json)
    {
        json["ContentItemVersionId"] = Id(json.ToJsonString());
        return json;
    }

    private static string Id(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..IdLength];

    private static DateTime? Utc(DateTime? moment) => moment is { } known ? DateTime.SpecifyKind(known, DateTimeKind.Utc) : null;

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}

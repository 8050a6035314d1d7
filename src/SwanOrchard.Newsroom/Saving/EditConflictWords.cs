using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Says what differs between two people's work, in the words of the form.</summary>
public sealed partial class EditConflictWords
{
    private readonly OrganizationOptions _organizations;
    private readonly EditConflict _conflict;
    private readonly ILocalClock _clock;
    private readonly IHttpContextAccessor _httpContext;
    private readonly IStringLocalizer S;

    public EditConflictWords(
        OrganizationOptions organizations,
        EditConflict conflict,
        ILocalClock clock,
        IHttpContextAccessor httpContext,
        IStringLocalizer<EditConflictWords> localizer)
    {
        _organizations = organizations;
        _conflict = conflict;
        _clock = clock;
        _httpContext = httpContext;
        S = localizer;
    }

    /// <summary>What is said above the form: who saved the item, and when.</summary>
    public async Task<string> MessageAsync()
    {
        var time = _conflict.Utc is { } utc
            ? (await _clock.ConvertToLocalAsync(utc)).ToString(
                "d MMMM, H:mm", CultureInfo.GetCultureInfo(CultureInfo.CurrentUICulture.Name))
            : "";
        return _conflict.UserName switch
        {
            "" => S["Someone else saved this item after you opened it. Your changes are not saved yet, and nothing you typed is lost."],
            var name when name == _httpContext.HttpContext?.User.Identity?.Name =>
                S["You saved this item elsewhere on {0}, after you opened it here. Nothing you typed here is saved yet or lost.", time],
            var name => S["{0} saved this item on {1}, after you opened it. Nothing you typed is saved yet or lost.", name, time],
        };
    }

    /// <summary>The heading of what was saved.</summary>
    public string Saved => _conflict.UserName.Length > 0 ? S["Saved by {0}", _conflict.UserName] : S["Saved by someone else"];

    /// <summary>The name of a field.</summary>
    public string Field(EditedProperty edited) => (edited.Part, edited.Property) switch
    {
        (PartNames.Title, _) => S["Title"],
        (PartNames.HtmlBody, _) => S["Text"],
        (PartNames.Autoroute, _) => S["Path"],
        (PartNames.Paths, _) => S["Former paths"],
        ("PublishLaterPart", _) => S["Publish at"],
        (_, "Lead") => S["Lead"],
        (_, "EventStart") => S["First day"],
        (_, "EventEnd") => S["Last day"],
        (_, "Places") => S["Places of the event"],
        (_, "CountryCode") => S["Country"],
        (_, "Organizations") => S["Organizations"],
        (_, "Contacts") => S["Contacts"],
        (_, "MoreInfo.Url") => S["Read more"],
        (_, "MoreInfo.Text") => S["Text of the link"],
        (_, "FirstPublishedUtc") => S["First published"],
        (_, "Image.Path") => S["Image"],
        (_, "Image.AltText" or "Logo.AltText") => S["Alt text"],
        (_, "Image.Credit" or "Logo.Credit") => S["Credit"],
        (_, "Logo.Path") => S["Logo"],
        (_, "ShortName") => S["Short name"],
        (_, "City") => S["City"],
        (_, "Role") => S["Role in the network"],
        (_, "Website") => S["Website"],
        (_, "Profiles") => S["Profiles"],
        _ => edited.Property,
    };

    /// <summary>A value as people read it; empty for none.</summary>
    public async Task<string> ValueAsync(EditedProperty edited, JsonNode? value) => (edited.Part, edited.Property) switch
    {
        (PartNames.HtmlBody, _) => Plain(Text(value)),
        (_, "CountryCode") => Country(Text(value)),
        (_, "Organizations") => await OrganizationsAsync(value as JsonArray ?? []),
        (_, "Contacts") => string.Join('\n', (value as JsonArray ?? []).OfType<JsonObject>().Select(Contact)),
        (_, "Role") when Text(value) is { Length: > 0 } role => S[role],
        _ => value is JsonArray list ? string.Join('\n', list.Select(Entry)) : Text(value),
    };

    private string Contact(JsonObject contact) => string.Join(
        ", ",
        new[]
        {
            Text(contact["Name"]), Text(contact["Email"]), Text(contact["Phone"]),
            contact["Published"]?.ToString() == "true" ? S["Agreed to be named"].Value : "",
        }.Where(text => text.Length > 0));

    private async Task<string> OrganizationsAsync(JsonArray sets)
    {
        var names = (await _organizations.ListAsync()).ToDictionary(option => option.Value, option => option.Text);
        return string.Join('\n', sets.Select(Text).Select(set => names.GetValueOrDefault(set, set)));
    }

    private static string Country(string code) =>
        (Cldr.Find(CultureInfo.CurrentUICulture.Name) ?? Cldr.Get("en")).Countries
            .FirstOrDefault(country => country.Key == code).Value ?? code;

    private static string Entry(JsonNode? node) => node is JsonObject entry
        ? string.Join(' ', entry.Select(property => Text(property.Value)).Where(text => text.Length > 0))
        : Text(node);

    private static string Text(JsonNode? node) => node?.ToString() ?? "";

    private static string Plain(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(BlockEnd().Replace(html, "\n"), "")).Trim();

    [GeneratedRegex("</(p|h[1-6]|li|blockquote|tr|figcaption)>\\s*|<br\\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}

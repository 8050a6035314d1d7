using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// The few facts of an item that indexes and rules need, read from its stored JSON, because the parts themselves belong to slices above
/// this one. A value of the wrong type counts as missing.
/// </summary>
internal static class ItemFacts
{
    /// <summary>The country of an article or organization (ISO 3166-1 alpha-2, upper case); empty for none.</summary>
    public static string CountryCode(this ContentItem item) =>
        (
            item.Value<string>(PartNames.Article, "CountryCode")
                ?? item.Value<string>(PartNames.Organization, "CountryCode"))?.ToUpperInvariant()
            ?? "";

    /// <summary>The localization sets of the organizations that an article names, without duplicates.</summary>
    public static IEnumerable<string> Organizations(this ContentItem item) => item.Texts("Organizations").Distinct();

    /// <summary>The names of the places of an article.</summary>
    public static IEnumerable<string> Places(this ContentItem item) => item.Texts("Places");

    /// <summary>When an article was first published (UTC); null if never.</summary>
    public static DateTime? FirstPublishedUtc(this ContentItem item) => item.Value<DateTime?>(PartNames.Article, "FirstPublishedUtc") switch
    {
        { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
        { } moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc),
        null => null,
    };

    /// <summary>The language of the original in the item's set; null if the item does not say.</summary>
    public static string? OriginalCulture(this ContentItem item) => item.Value<string>(PartNames.Translation, "OriginalCulture");

    /// <summary>Whether the item has a part of this name.</summary>
    public static bool HasPart(this ContentItem item, string name) => item.Part(name) is not null;

    private static IEnumerable<string> Texts(this ContentItem item, string property) =>
        (item.Part(PartNames.Article)?[property] as JsonArray ?? [])
            .Select(text => text is JsonValue value && value.TryGetValue<string>(out var found) ? found : null)
            .OfType<string>();

    private static JsonObject? Part(this ContentItem item, string name) => ((JsonObject)item.Content)[name] as JsonObject;

    private static T? Value<T>(this ContentItem item, string part, string property) =>
        item.Part(part)?[property] is JsonValue value && value.TryGetValue<T>(out var found) ? found : default;
}

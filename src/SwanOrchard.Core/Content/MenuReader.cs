using System.Text.Json.Nodes;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Content;

/// <summary>Reads the main menus, one for each language, found by alias.</summary>
public static class MenuReader
{
    /// <summary>The content type of link entries.</summary>
    public const string LinkType = "LinkMenuItem";

    /// <summary>The part of link entries.</summary>
    public const string LinkPart = "LinkMenuItemPart";

    /// <summary>The content type of an entry that leads to a content item's page.</summary>
    public const string ContentType = "ContentMenuItem";

    private const string ContentPart = "ContentMenuItemPart";

    /// <summary>The content types of the entries that are shown.</summary>
    public static IReadOnlyList<string> Types { get; } = [LinkType, ContentType];

    /// <summary>The alias of a language's main menu.</summary>
    public static string Alias(string language) => $"main-menu-{language.ToLowerInvariant()}";

    /// <summary>The ids of the content items that entries of a menu lead to, each once.</summary>
    /// <param name="parts">The parts of the menu's content item.</param>
    public static IReadOnlyList<string> Items(JsonObject parts) => [.. Entries(parts).Select(ItemOf).OfType<string>().Distinct()];

    /// <summary>The entries of a menu that lead to a page; others are left to the CMS's own menu shapes.</summary>
    /// <remarks>Entries below others stand after these, since readers have one list of links.</remarks>
    /// <param name="parts">The parts of the menu's content item.</param>
    /// <param name="pages">
    /// The title and the path, from the site's root, of the page of a content item in the menu's language, by the id of any version of
    /// its set; an entry whose item has no such page is left out.
    /// </param>
    public static IReadOnlyList<MenuLink> Read(JsonObject parts, IReadOnlyDictionary<string, MenuLink> pages) =>
        [.. Entries(parts)
            .Select(entry => LinkOf(entry, pages))
            .OfType<MenuLink>()
            .Where(link => link.Text.Length > 0 && IsSafe(link.Url))];

    private static IEnumerable<JsonObject> Entries(JsonObject parts) => (parts[PartNames.MenuItems]?["MenuItems"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .SelectMany(entry => Entries(entry).Prepend(entry));

    private static MenuLink? LinkOf(JsonObject entry, IReadOnlyDictionary<string, MenuLink> pages)
    {
        var text = entry["DisplayText"]?.GetValue<string>() ?? "";
        return ItemOf(entry) is not { } item ? new(text, ContentJson.Text(entry, LinkPart, "Url") ?? "")
            : pages.TryGetValue(item, out var page) ? new(text.Length > 0 ? text : page.Text, page.Url)
            : null;
    }

    private static string? ItemOf(JsonObject entry) =>
        (entry[ContentPart]?["SelectedContentItem"]?["ContentItemIds"] as JsonArray)?.FirstOrDefault() is JsonValue value
        && value.TryGetValue<string>(out var id)
            ? id
            : null;

    // Only paths on this site and web URLs; anything else, such as a script, is not a menu entry.
    private static bool IsSafe(string url) =>
        url.StartsWith("~/", StringComparison.Ordinal) || url is ['/', not ('/' or '\\'), ..] or "/" || WebUrl.IsValid(url);
}

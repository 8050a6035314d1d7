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

    /// <summary>The alias of the main menu of a language.</summary>
    public static string Alias(string language) => $"main-menu-{language.ToLowerInvariant()}";

    /// <summary>The link entries of a menu. Entries of other types are left to the menu shapes of the CMS.</summary>
    /// <param name="parts">The parts of the menu's content item.</param>
    public static IReadOnlyList<MenuLink> Read(JsonObject parts) =>
        [.. (parts[PartNames.MenuItems]?["MenuItems"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(item => new MenuLink(
                item["DisplayText"]?.GetValue<string>() ?? "",
                ContentJson.Text(item, LinkPart, "Url") ?? ""))
            .Where(link => link.Text.Length > 0 && IsSafe(link.Url))];

    // Only paths on this site and web URLs; anything else, such as a script, is not a menu entry.
    private static bool IsSafe(string url) =>
        url.StartsWith("~/", StringComparison.Ordinal) || url is ['/', not ('/' or '\\'), ..] or "/" || WebUrl.IsValid(url);
}

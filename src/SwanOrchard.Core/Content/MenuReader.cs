using System.Text.Json.Nodes;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Content;

/// <summary>Reads the main menus: one for each language, by its alias.</summary>
public static class MenuReader
{
    /// <summary>The content type of an entry that is a link.</summary>
    public const string LinkType = "LinkMenuItem";

    /// <summary>Its part.</summary>
    public const string LinkPart = "LinkMenuItemPart";

    /// <summary>The alias of a language's main menu.</summary>
    public static string Alias(string language) => $"main-menu-{language.ToLowerInvariant()}";

    /// <summary>The entries of a menu that are links; others are left to the CMS's own menu shapes.</summary>
    /// <param name="parts">The parts of the menu's content item.</param>
    public static IReadOnlyList<MenuLink> Read(JsonObject parts) =>
        [.. (parts[PartNames.MenuItems]?["MenuItems"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(item => new MenuLink(
                item["DisplayText"]?.GetValue<string>() ?? "",
                ContentJson.Text(item, LinkPart, "Url") ?? ""))
            .Where(link => link.Text.Length > 0 && IsSafe(link.Url))];

    // A path on this site or a web address; whatever else a link can start, a script say, is no entry of a menu.
    private static bool IsSafe(string url) =>
        url.StartsWith("~/", StringComparison.Ordinal) || url is ['/', not ('/' or '\\'), ..] or "/" || WebUrl.IsValid(url);
}

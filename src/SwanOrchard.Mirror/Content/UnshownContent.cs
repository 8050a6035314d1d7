using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Mirror.Content;

/// <summary>Finds parts of an item that Orchard can show and the mirror cannot.</summary>
internal static partial class UnshownContent
{
    private static readonly HashSet<string> s_shortcodes = new(["asset_url", "image", "locale", "media"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Short descriptions of the parts of a published item that are not shown.</summary>
    public static IEnumerable<string> Find(string type, JsonObject item)
    {
        if (type == ContentTypeNames.Menu)
        {
            return Entries(item);
        }

        if (ContentTypeNames.Readable.Contains(type))
        {
            return Widgets(item).Concat(Body(ContentJson.Text(item, PartNames.HtmlBody, "Html") ?? ""));
        }

        // Readers do not see items of the admin's dashboard anyway.
        return item.ContainsKey("DashboardPart") ? []
            : item.ContainsKey("LayerMetadata") ? ["a widget in a zone of the layout is not shown."]
            : ["there are no pages for content of this type."];
    }

    private static IEnumerable<string> Widgets(JsonObject item)
    {
        foreach (var (part, value) in item.Where(property => property.Value is JsonObject))
        {
            var types = value!.AsObject().Select(property => property.Value).OfType<JsonArray>().SelectMany(Items)
                .Concat(value.AsObject().Select(property => property.Value).OfType<JsonObject>()
                    .SelectMany(zones => zones.Select(zone => zone.Value).OfType<JsonArray>().SelectMany(Items)))
                .Distinct(StringComparer.Ordinal).ToArray();
            if (types.Length > 0)
            {
                yield return $"the widgets in {part} are not shown ({string.Join(", ", types)}).";
            }
        }
    }

    private static IEnumerable<string> Items(JsonArray array) =>
        array.OfType<JsonObject>().Select(inner => RecipeReader.Text(inner["ContentType"])).OfType<string>();

    private static IEnumerable<string> Entries(JsonObject menu)
    {
        foreach (var entry in (menu[PartNames.MenuItems]?["MenuItems"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var text = RecipeReader.Text(entry["DisplayText"]);
            if (RecipeReader.Text(entry["ContentType"]) is { } type && !MenuReader.Types.Contains(type))
            {
                yield return $"the entry “{text}” ({type}) is no link and is not shown.";
            }

            foreach (var unshown in Entries(entry))
            {
                yield return unshown;
            }
        }
    }

    private static IEnumerable<string> Body(string html)
    {
        if (Liquid().IsMatch(html))
        {
            yield return "the body holds Liquid, which is shown as plain text.";
        }

        if (Shortcode(html) is { } name)
        {
            yield return $"the body holds the shortcode [{name}], which is shown as plain text.";
        }
    }

    // A shortcode of Orchard's, or one that has a closing tag; other words in brackets are ordinary text.
    private static string? Shortcode(string html)
    {
        var open = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Bracket().Matches(html))
        {
            var name = match.Groups[2].Value;
            if (match.Groups[1].Length > 0 ? open.Contains(name) : s_shortcodes.Contains(name))
            {
                return name;
            }

            open.Add(name);
        }

        return null;
    }

    [GeneratedRegex(@"\{%[^%]*%\}|\{\{[^}]*\}\}")]
    private static partial Regex Liquid();

    [GeneratedRegex(@"\[(/?)([A-Za-z_]\w*)(?=[\s\]=])")]
    private static partial Regex Bracket();
}

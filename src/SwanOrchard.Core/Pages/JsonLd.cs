using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace SwanOrchard.Core.Pages;

/// <summary>Writes schema.org data for pages.</summary>
public static class JsonLd
{
    // Letters stay readable; <, >, & and quotes are escaped so that no text can close the script element.
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes several objects as one graph.</summary>
    /// <returns>JSON that is safe inside a <c>script</c> element; null if there are no objects.</returns>
    public static string? Write(IReadOnlyList<JsonObject> objects) => objects.Count == 0
        ? null
        : new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. objects.Select(item => item.DeepClone())]),
        }.ToJsonString(s_options);

    /// <summary>Makes an object of a schema.org type; properties without a value are left out.</summary>
    public static JsonObject Object(string type, params IEnumerable<KeyValuePair<string, JsonNode?>> properties)
    {
        var result = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null and not JsonArray { Count: 0 })
            {
                result[name] = value;
            }
        }

        return result;
    }

    /// <summary>The breadcrumbs from the home page to the current page.</summary>
    public static JsonObject Breadcrumbs(IEnumerable<KeyValuePair<string, string>> namesAndUrls) => Object(
        "BreadcrumbList",
        new KeyValuePair<string, JsonNode?>("itemListElement", new JsonArray([.. namesAndUrls.Select((entry, index) => Object(
            "ListItem",
            new("position", index + 1),
            new("name", entry.Key),
            new("item", entry.Value)))])));
}

using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>Writes only the settings that reader pages need.</summary>
internal static class PackageSettings
{
    /// <summary>Writes the settings step of a recipe.</summary>
    /// <param name="site">The site.</param>
    /// <param name="address">The public URL of the site, or null.</param>
    public static JsonObject Write(SiteInfo site, string? address) => new()
    {
        ["name"] = "settings",
        ["SiteName"] = site.Name,
        ["BaseUrl"] = address,
        ["TimeZoneId"] = site.TimeZone.Id,
        ["LocalizationSettings"] = new JsonObject
        {
            ["DefaultCulture"] = site.Languages.Default,
            ["SupportedCultures"] = new JsonArray([.. site.Languages.Supported.Select(language => (JsonNode)language)]),
        },
        [SwanSettings.Name] = JsonSerializer.SerializeToNode(new SwanSettings
        {
            Owner = site.Settings.Owner,
            Fallbacks = Ordered(site.Settings.Fallbacks),
            LeaveAddresses = Ordered(site.Settings.LeaveAddresses.Where(entry => WebUrl.IsValid(entry.Value))),
            CanonicalAddress = WebUrl.Valid(site.Settings.CanonicalAddress),
            DiscreetTitle = site.Settings.DiscreetTitle,
            DiscreetIcon = site.Settings.DiscreetIcon,
            OnionAddress = site.Settings.OnionAddress,
            TellsOfOutdatedTranslations = site.Settings.TellsOfOutdatedTranslations,
            FullTextFeeds = site.Settings.FullTextFeeds,
            ItemsPerFeed = site.Settings.ItemsPerFeed,
        }),
    };

    private static Dictionary<string, string> Ordered(IEnumerable<KeyValuePair<string, string>> entries) =>
        new(entries.OrderBy(entry => entry.Key, StringComparer.Ordinal), StringComparer.Ordinal);
}

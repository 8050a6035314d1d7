using System.Collections.Frozen;
using System.Text.Json;

namespace SwanOrchard.Core.Languages;

/// <summary>
/// What CLDR says of languages in regions: whose data they share, how they are likely written, what they have of their own.
/// </summary>
internal static class CldrRegions
{
    private static readonly JsonElement s_data = Cldr.Read("regions");

    /// <summary>From a locale to the one whose data it has where it has none of its own; <c>und</c> for nobody's.</summary>
    public static FrozenDictionary<string, string> Parents { get; } = Texts("parents");

    /// <summary>From a language, or one in a region or script, to all three.</summary>
    public static FrozenDictionary<string, string> Likely { get; } = Texts("likely");

    /// <summary>From a language's old or long code to the one in use.</summary>
    public static FrozenDictionary<string, string> Aliases { get; } = Texts("aliases");

    /// <summary>The names of regions that are no countries, by language and region.</summary>
    public static FrozenDictionary<string, string> Areas { get; } = Texts("areas");

    /// <summary>By locale, what it has other than its parent.</summary>
    public static FrozenDictionary<string, JsonElement> Locales { get; } = s_data.GetProperty("locales").EnumerateObject()
        .ToFrozenDictionary(locale => locale.Name, locale => locale.Value, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Texts(string name) => s_data.GetProperty(name).EnumerateObject()
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal);
}

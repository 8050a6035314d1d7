using System.Collections.Frozen;
using System.Text.Json;

namespace SwanOrchard.Core.Languages;

/// <summary>CLDR data about regional variants of languages: their parent locales, their likely scripts, and their differences.</summary>
internal static class CldrRegions
{
    private static readonly JsonElement s_data = Cldr.Read("regions");

    /// <summary>Maps a locale to the one from which it inherits; <c>und</c> for none.</summary>
    public static FrozenDictionary<string, string> Parents { get; } = Texts("parents");

    /// <summary>Maps a language, optionally with a region or script, to language, script and region.</summary>
    public static FrozenDictionary<string, string> Likely { get; } = Texts("likely");

    /// <summary>Maps an old or long language code to the current one.</summary>
    public static FrozenDictionary<string, string> Aliases { get; } = Texts("aliases");

    /// <summary>The names of regions that are not countries, by language and region.</summary>
    public static FrozenDictionary<string, string> Areas { get; } = Texts("areas");

    /// <summary>The data in which a locale differs from its parent, by locale.</summary>
    public static FrozenDictionary<string, JsonElement> Locales { get; } = s_data.GetProperty("locales").EnumerateObject()
        .ToFrozenDictionary(locale => locale.Name, locale => locale.Value, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Texts(string name) => s_data.GetProperty(name).EnumerateObject()
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal);
}

using System.Collections.Concurrent;
using System.Text.Json;

namespace SwanOrchard.Core.Languages;

/// <summary>
/// What Unicode CLDR says about languages, as far as it is carried in this assembly. It does not ask the machine's
/// ICU, so every machine prints the same, with <c>InvariantGlobalization</c> too. Safe for use by many threads.
/// </summary>
public static class Cldr
{
    private const string Folder = "SwanOrchard.Core.Languages.Cldr.";
    private const string Extension = ".json";
    private const string Overrides = "overrides";

    private const string Regions = "regions";

    private static readonly HashSet<string> s_languages = [.. Names()];
    private static readonly ConcurrentDictionary<string, Lazy<CldrLocale>> s_locales = new(StringComparer.Ordinal);

    /// <summary>The codes of the languages carried (BCP 47), in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Carried { get; } = [.. s_languages.Order(StringComparer.Ordinal)];

    /// <summary>
    /// The language, else its nearest parent by CLDR's inheritance: <c>ky-KG</c> finds <c>ky</c>, <c>en-AU</c> what the English of the
    /// world has, <c>zh-TW</c> the Chinese that is written there, and <c>uz-Arab</c> nothing, for it is not the Uzbek that is carried.
    /// </summary>
    /// <param name="culture">A BCP 47 language tag, in any case.</param>
    /// <returns><see langword="null"/> where none is carried.</returns>
    public static CldrLocale? Find(string? culture) =>
        LocaleTag.Read(culture)?.Chain()
            .FirstOrDefault(code => s_languages.Contains(code) || CldrRegions.Locales.ContainsKey(code)) is { } found
            ? s_locales.GetOrAdd(found, code => new(() => Load(code))).Value
            : null;

    /// <summary>Like <see cref="Find"/>, for a language that must be there.</summary>
    /// <exception cref="ArgumentException">It is not carried; the message names it and what is.</exception>
    public static CldrLocale Get(string culture) =>
        Find(culture) ?? throw new ArgumentException(
            $"No CLDR data is carried for the language «{culture}». Carried are: {string.Join(", ", Carried)}. "
            + "scripts/cldr.mjs adds one.",
            nameof(culture));

    /// <summary>The territory to name with a language: its tag's own, else the one where most of its speakers live.</summary>
    /// <exception cref="ArgumentException">The language is not carried.</exception>
    public static string Territory(string culture) => LocaleTag.Read(culture)?.Territory() ?? Get(culture).Region;

    internal static JsonElement Read(string name)
    {
        using var stream = typeof(Cldr).Assembly.GetManifestResourceStream(Folder + name + Extension)
            ?? throw new InvalidOperationException($"The resource {name}{Extension} is missing from the assembly.");
        return JsonSerializer.Deserialize<JsonElement>(stream);
    }

    private static IEnumerable<string> Names() =>
        from name in typeof(Cldr).Assembly.GetManifestResourceNames()
        where name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)
        let code = name[Folder.Length..^Extension.Length]
        where code is not (Overrides or Regions)
        select code;

    // What the region has, what its parents have, and what the language has.
    private static CldrLocale Load(string code)
    {
        string[] codes = [.. LocaleTag.Read(code)!.Chain().SkipWhile(link => link != code).Distinct()];
        var layers = codes.Where(CldrRegions.Locales.ContainsKey).Select(link => CldrRegions.Locales[link]).ToList();
        var language = codes.First(s_languages.Contains);
        layers.Add(Read(language));
        var overrides = Read(Overrides);
        return CldrReader.Read(code, layers, codes.Select(link => overrides.TryGetProperty(link, out var ours) ? ours : default));
    }
}

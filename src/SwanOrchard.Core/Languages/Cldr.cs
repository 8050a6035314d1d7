using System.Collections.Concurrent;
using System.Text.Json;

namespace SwanOrchard.Core.Languages;

/// <summary>
/// The Unicode CLDR data in this assembly. It does not use the machine's ICU, so every machine prints the same, even with
/// <c>InvariantGlobalization</c>. Thread-safe.
/// </summary>
public static class Cldr
{
    private const string Folder = "SwanOrchard.Core.Languages.Cldr.";
    private const string Extension = ".json";
    private const string Overrides = "overrides";

    private const string Regions = "regions";

    private static readonly HashSet<string> s_languages = [.. Names()];
    private static readonly ConcurrentDictionary<string, Lazy<CldrLocale>> s_locales = new(StringComparer.Ordinal);

    /// <summary>The codes of the included languages (BCP 47), in ordinal order.</summary>
    public static IReadOnlyList<string> Carried { get; } = [.. s_languages.Order(StringComparer.Ordinal)];

    /// <summary>
    /// Finds the data of a language or of its nearest parent by CLDR inheritance. <c>ky-KG</c> gives <c>ky</c>; <c>en-AU</c> gives world
    /// English; <c>zh-TW</c> gives the Chinese written there; <c>uz-Arab</c> gives nothing, because it is not the Uzbek that is included.
    /// </summary>
    /// <param name="culture">A BCP 47 language tag, in any case.</param>
    /// <returns>The data, or <see langword="null"/> if none is included.</returns>
    public static CldrLocale? Find(string? culture) =>
        LocaleTag.Read(culture)?.Chain()
            .FirstOrDefault(code => s_languages.Contains(code) || CldrRegions.Locales.ContainsKey(code)) is { } found
            ? s_locales.GetOrAdd(found, code => new(() => Load(code))).Value
            : null;

    /// <summary>Like <see cref="Find"/>, for a language that must be present.</summary>
    /// <exception cref="ArgumentException">There is no data for the language; the message lists the included ones.</exception>
    public static CldrLocale Get(string culture) =>
        Find(culture) ?? throw new ArgumentException(
            $"There is no CLDR data for the language «{culture}», only for {string.Join(", ", Carried)}. "
            + "scripts/cldr.mjs adds languages.",
            nameof(culture));

    /// <summary>The territory of a language: that of its tag, else the one where most of its speakers live.</summary>
    /// <exception cref="ArgumentException">There is no data for the language.</exception>
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

    // The region's own data first, then that of its parents, then that of the language.
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

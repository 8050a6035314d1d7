using System.Collections.Frozen;
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

    private static readonly FrozenDictionary<string, Lazy<CldrLocale>> Locales = Names()
        .ToFrozenDictionary(code => code, code => new Lazy<CldrLocale>(() => Load(code)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The codes of the languages carried (BCP 47), in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Carried { get; } = [.. Locales.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The language, else its nearest parent by RFC 4647 §3.4 truncation: <c>ky-KG</c> finds <c>ky</c>.</summary>
    /// <param name="culture">A BCP 47 language tag, in any case.</param>
    /// <returns><see langword="null"/> where neither is carried.</returns>
    public static CldrLocale? Find(string? culture)
    {
        foreach (var code in LanguageTag.Lookup(culture ?? ""))
        {
            if (Locales.TryGetValue(code, out var locale))
            {
                return locale.Value;
            }
        }

        return null;
    }

    /// <summary>Like <see cref="Find"/>, for a language that must be there.</summary>
    /// <exception cref="ArgumentException">It is not carried; the message names it and what is.</exception>
    public static CldrLocale Get(string culture) =>
        Find(culture) ?? throw new ArgumentException(
            $"No CLDR data is carried for the language «{culture}». Carried are: {string.Join(", ", Carried)}. "
            + "scripts/cldr.mjs adds one.",
            nameof(culture));

    private static IEnumerable<string> Names() =>
        from name in typeof(Cldr).Assembly.GetManifestResourceNames()
        where name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)
        let code = name[Folder.Length..^Extension.Length]
        where code != Overrides
        select code;

    private static CldrLocale Load(string code)
    {
        using var data = Open(code);
        using var overrides = Open(Overrides);
        return CldrReader.Read(code, data.RootElement, overrides.RootElement);
    }

    private static JsonDocument Open(string name)
    {
        using var stream = typeof(Cldr).Assembly.GetManifestResourceStream(Folder + name + Extension)
            ?? throw new InvalidOperationException($"The resource {name}{Extension} is missing from the assembly.");
        return JsonDocument.Parse(stream);
    }
}

using SwanOrchard.Core.Languages;

namespace SwanOrchard.Import.Text;

/// <summary>Countries by the names people file things under.</summary>
public static class Countries
{
    private static readonly Lazy<Dictionary<string, string>> s_names = new(() =>
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, name) in new[] { "en", "ru" }.SelectMany(language => Cldr.Get(language).Countries))
        {
            names.TryAdd(name, code);
        }

        foreach (var (name, code) in new[] { ("Киргизия", "KG"), ("Macedonia", "MK"), ("Czech Republic", "CZ"), ("Белоруссия", "BY"),
            ("Молдавия", "MD"), ("USA", "US"), ("UK", "GB") })
        {
            names.TryAdd(name, code);
        }

        return names;
    });

    /// <summary>The code of a country (ISO 3166-1 alpha-2) by its code or its name in English or Russian; null for what is none.</summary>
    public static string? Find(string? text)
    {
        var name = text?.Trim();
        return string.IsNullOrEmpty(name) ? null
            : s_names.Value.TryGetValue(name, out var code) ? code
            : name.Length == 2 && Cldr.Get("en").IsCountry(name) ? name.ToUpperInvariant()
            : null;
    }
}

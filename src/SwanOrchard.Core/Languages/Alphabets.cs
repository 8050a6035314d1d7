using System.Collections.Concurrent;
using System.Text.Json;

namespace SwanOrchard.Core.Languages;

/// <summary>The alphabets that <c>scripts/alphabets.mjs</c> makes from Unicode CLDR.</summary>
internal static class Alphabets
{
    private const string Resource = "SwanOrchard.Core.Languages.Alphabets.alphabets.json";
    private const string Latin = "Latn";

    private static readonly Lazy<JsonElement> s_data = new(Load);
    private static readonly Lazy<Dictionary<string, string>> s_bases = new(() => Texts(s_data.Value.GetProperty("bases")));
    private static readonly ConcurrentDictionary<string, Alphabet> s_alphabets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The alphabet of a language (BCP 47), else that of its parent, else the one that most languages in Latin letters share.
    /// </summary>
    public static Alphabet Of(string language) => s_alphabets.GetOrAdd(language, Make);

    private static Alphabet Make(string language)
    {
        var languages = s_data.Value.GetProperty("languages");
        JsonElement entry = default;
        _ = LanguageTag.Lookup(language).Any(tag => languages.TryGetProperty(tag, out entry));
        var isGiven = entry.ValueKind == JsonValueKind.Object;
        var script = isGiven && entry.TryGetProperty("first", out var first) ? first.GetString()! : Latin;
        var order = s_data.Value.GetProperty("order");
        return new(
            isGiven && entry.TryGetProperty("order", out var own) ? own.GetString()! : order.GetProperty(script).GetString()!,
            order.EnumerateObject().Where(letters => letters.Name != script).Select(letters => letters.Value.GetString()!),
            s_bases.Value,
            isGiven && entry.TryGetProperty("expanded", out var expanded) ? Texts(expanded) : []);
    }

    private static Dictionary<string, string> Texts(JsonElement entries) =>
        entries.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal);

    private static JsonElement Load()
    {
        using var stream = typeof(Alphabets).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        return JsonSerializer.Deserialize<JsonElement>(stream);
    }
}

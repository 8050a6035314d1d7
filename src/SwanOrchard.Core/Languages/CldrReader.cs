using System.Text.Json;

namespace SwanOrchard.Core.Languages;

/// <summary>Reads a language from the JSON that <c>scripts/cldr.mjs</c> makes.</summary>
internal static class CldrReader
{
    /// <param name="code">What it is carried under.</param>
    /// <param name="layers">What a region has of its own, what its parents have, and last all that the language has.</param>
    /// <param name="overrides">Ours for the same.</param>
    public static CldrLocale Read(string code, IReadOnlyList<JsonElement> layers, IEnumerable<JsonElement> overrides)
    {
        var inDate = Strings(Needed("months"));
        var alone = Found("monthsAlone") is { } given ? Strings(given) : inDate;
        var months = new CldrMonths(inDate, alone);
        var digits = Found("digits")?.GetString();
        var ranges = Needed("ranges");
        var autonym = Needed("autonym").GetString()!;

        return new CldrLocale(
            code,
            new(autonym, Found("language")?.GetString() ?? autonym, Found("pattern")?.GetString() ?? "{0} ({1})"),
            Needed("region").GetString()!,
            Needed("dir").GetString()!,
            Countries(code, layers, overrides),
            Pattern(Needed("date")),
            Pattern(ranges.GetProperty("d")),
            Pattern(ranges.GetProperty("M")),
            Pattern(ranges.GetProperty("y")));

        DatePattern Pattern(JsonElement pattern) => new(pattern.GetString()!, months, digits);

        // A region may also say that it lacks what its parent has.
        JsonElement? Found(string name)
        {
            foreach (var layer in layers)
            {
                if (layer.TryGetProperty(name, out var value))
                {
                    return value.ValueKind == JsonValueKind.Null ? null : value;
                }
            }

            return null;
        }

        JsonElement Needed(string name) => Found(name) ?? throw new InvalidOperationException($"The data of {code} lacks {name}.");
    }

    /// <summary>In the order of the language's dictionaries, which is that of its file; where a region has other names, anew.</summary>
    private static List<KeyValuePair<string, string>> Countries(
        string code, IReadOnlyList<JsonElement> layers, IEnumerable<JsonElement> overrides)
    {
        var sources = overrides.Where(ours => ours.ValueKind == JsonValueKind.Object).Concat(layers)
            .Select(source => source.TryGetProperty("countries", out var names) ? names : default)
            .Where(names => names.ValueKind == JsonValueKind.Object)
            .ToList();
        var countries = sources[^1].EnumerateObject().Select(country => KeyValuePair.Create(
            country.Name,
            sources.Select(names => names.TryGetProperty(country.Name, out var name) ? name.GetString() : null)
                .First(name => name is not null)!));
        return [.. layers.SkipLast(1).Any(layer => layer.TryGetProperty("countries", out _))
            ? countries.OrderBy(country => Alphabets.Of(code).Key(country.Value), StringComparer.Ordinal)
            : countries];
    }

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}

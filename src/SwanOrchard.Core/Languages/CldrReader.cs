using System.Text.Json;

namespace SwanOrchard.Core.Languages;

/// <summary>Reads a language from the JSON that <c>scripts/cldr.mjs</c> makes.</summary>
internal static class CldrReader
{
    public static CldrLocale Read(string code, JsonElement data, JsonElement overrides)
    {
        var inDate = Strings(data.GetProperty("months"));
        var alone = data.TryGetProperty("monthsAlone", out var given) ? Strings(given) : inDate;
        var months = new CldrMonths(inDate, alone);
        var digits = data.TryGetProperty("digits", out var own) ? own.GetString() : null;
        var ranges = data.GetProperty("ranges");

        return new CldrLocale(
            code,
            data.GetProperty("autonym").GetString()!,
            data.GetProperty("region").GetString()!,
            data.GetProperty("dir").GetString()!,
            Countries(data, overrides.TryGetProperty(code, out var ours) ? ours : default),
            Pattern(data.GetProperty("date")),
            Pattern(ranges.GetProperty("d")),
            Pattern(ranges.GetProperty("M")),
            Pattern(ranges.GetProperty("y")));

        DatePattern Pattern(JsonElement pattern) => new(pattern.GetString()!, months, digits);
    }

    /// <summary>In the order of the file, which is that of the language's dictionaries.</summary>
    private static List<KeyValuePair<string, string>> Countries(JsonElement data, JsonElement ours)
    {
        JsonElement names = default;
        var any = ours.ValueKind == JsonValueKind.Object && ours.TryGetProperty("countries", out names);
        return [.. data.GetProperty("countries").EnumerateObject().Select(country => KeyValuePair.Create(
            country.Name,
            (any && names.TryGetProperty(country.Name, out var name) ? name : country.Value).GetString()!))];
    }

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}

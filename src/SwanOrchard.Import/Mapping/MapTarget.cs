using SwanOrchard.Core.Content;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Import.Mapping;

/// <summary>What a term or an author becomes: <c>country:KG</c>, <c>organization:ID</c>, <c>place:Osh</c>, or nothing.</summary>
/// <param name="Kind">What it becomes; empty for nothing.</param>
/// <param name="Value">Which.</param>
public sealed record MapTarget(string Kind, string Value)
{
    public const string Country = "country";
    public const string Organization = "organization";
    public const string Place = "place";
    public const string Nothing = "nothing";

    /// <summary>Reads one; null for what is none.</summary>
    public static MapTarget? Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed == Nothing)
        {
            return new("", "");
        }

        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        var target = colon < 0 ? null : new MapTarget(trimmed[..colon].Trim(), trimmed[(colon + 1)..].Trim());
        return target switch
        {
            { Kind: Country } when Cldr.Get("en").IsCountry(target.Value) => target with { Value = target.Value.ToUpperInvariant() },
            { Kind: Organization, Value.Length: > 0 and <= ContentRules.MaxIdLength } => target,
            { Kind: Place, Value.Length: > 0 } => target,
            _ => null,
        };
    }
}

namespace SwanOrchard.Core.Languages;

/// <summary>
/// The parts of a language tag that select data (RFC 5646 §2.1, UTS #35 part 1), in standard case. Variants and extensions select none.
/// </summary>
/// <param name="Language">A language code, never a deprecated one.</param>
/// <param name="Script">Four letters, or null.</param>
/// <param name="Region">Two letters or three digits, or null.</param>
internal sealed record LocaleTag(string Language, string? Script, string? Region)
{
    /// <summary>Reads a tag, in any case; null if it is not a tag.</summary>
    public static LocaleTag? Read(string? tag)
    {
        if (tag is null || !LanguageTag.IsRange(tag))
        {
            return null;
        }

        var subtags = tag.Split('-');
        var language = subtags[0].ToLowerInvariant();
        var at = 1;
        string? script = null;
        if (subtags.Length > at && subtags[at].Length == 4 && subtags[at].All(char.IsAsciiLetter))
        {
            script = char.ToUpperInvariant(subtags[at][0]) + subtags[at][1..].ToLowerInvariant();
            at++;
        }

        var isRegion = subtags.Length > at
            && ((subtags[at].Length == 2 && subtags[at].All(char.IsAsciiLetter))
                || (subtags[at].Length == 3 && subtags[at].All(char.IsAsciiDigit)));
        var region = isRegion ? subtags[at].ToUpperInvariant() : null;
        if (CldrRegions.Aliases.GetValueOrDefault(language) is { } alias)
        {
            var parts = alias.Split('-');
            (language, script) = (parts[0], script ?? parts.Skip(1).FirstOrDefault(part => part.Length == 4));
            region ??= parts.Skip(1).FirstOrDefault(part => part.Length == 2);
        }

        return new(language, script, region);
    }

    /// <summary>
    /// The codes under which data may be found, nearest first: with the likely script of the region, then by CLDR inheritance, which does
    /// not cross scripts or languages.
    /// </summary>
    public IEnumerable<string> Chain()
    {
        var usual = Likely(Language)?.Script;
        var script = Script ?? (Region is null ? null : Likely($"{Language}-{Region}")?.Script) ?? usual;
        if (Region is not null && script is not null)
        {
            yield return $"{Language}-{script}-{Region}";
        }

        var code = Language + (script == usual ? "" : "-" + script) + (Region is null ? "" : "-" + Region);
        for (string? next = code; next is not null; next = Parent(next))
        {
            yield return next;
        }
    }

    /// <summary>
    /// The region where most users of the language live: that of the tag, else the likeliest one (UTS #35 part 1, “Likely Subtags”); null
    /// if unknown.
    /// </summary>
    public string? Territory() =>
        Region ?? (Script is null ? null : Likely($"{Language}-{Script}")?.Region) ?? Likely(Language)?.Region;

    private static string? Parent(string code) => CldrRegions.Parents.GetValueOrDefault(code) switch
    {
        "und" => null,
        { } parent => parent,
        null when code.LastIndexOf('-') is > 0 and var end => code[..end],
        null => null,
    };

    private static (string Script, string Region)? Likely(string code) =>
        CldrRegions.Likely.GetValueOrDefault(code)?.Split('-') is [_, var script, var region] ? (script, region) : null;
}

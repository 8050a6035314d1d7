using System.Collections.Frozen;

namespace SwanOrchard.Core.Languages;

/// <summary>The languages of a site. Codes are BCP 47 tags, compared case-insensitively.</summary>
public sealed record LanguageSettings
{
    /// <summary>Makes the settings.</summary>
    /// <param name="default">The language for readers who request none of the others.</param>
    /// <param name="supported">All languages of the site, including the default.</param>
    /// <param name="fallbacks">See <see cref="Fallbacks"/>; <see langword="null"/> for <see cref="DefaultFallbacks"/>.</param>
    /// <exception cref="ArgumentException">The default language is not among the supported ones.</exception>
    public LanguageSettings(
        string @default,
        IReadOnlyList<string> supported,
        IReadOnlyDictionary<string, string>? fallbacks = null)
    {
        ArgumentNullException.ThrowIfNull(supported);
        Supported = [.. supported];
        Default = Match(@default) ?? throw new ArgumentException(
            $"The default language «{@default}» is not one of the site's: {string.Join(", ", supported)}.", nameof(@default));
        Fallbacks = (fallbacks ?? DefaultFallbacks).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Russian for readers of Kyrgyz, Kazakh, Tajik, Uzbek and Belarusian, who are most likely to read it as well.</summary>
    public static IReadOnlyDictionary<string, string> DefaultFallbacks { get; } =
        new[] { "ky", "kk", "tg", "uz", "be" }.ToFrozenDictionary(code => code, _ => "ru", StringComparer.OrdinalIgnoreCase);

    /// <summary>The language for readers who request none of the others, spelled as in <see cref="Supported"/>.</summary>
    public string Default { get; }

    /// <summary>All languages of the site, in display order.</summary>
    public IReadOnlyList<string> Supported { get; }

    /// <summary>Maps a language that the site may lack to the one its readers get instead. Entries are not chained.</summary>
    public IReadOnlyDictionary<string, string> Fallbacks { get; }

    /// <summary>Whether the site has exactly this language, without truncation.</summary>
    public bool Contains(string? code) => Match(code) is not null;

    /// <summary>The language spelled as in <see cref="Supported"/>; <see langword="null"/> if the site does not have it.</summary>
    public string? Match(string? code) =>
        Supported.FirstOrDefault(language => string.Equals(language, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The language's name in that language, with its region if the site has the same language for another region too.</summary>
    /// <exception cref="ArgumentException">There is no CLDR data for the language.</exception>
    public string NameOf(string code)
    {
        var locale = Cldr.Get(code);
        var language = LocaleTag.Read(code)!.Language;
        var others = Supported.Select(LocaleTag.Read).Where(other => other?.Language == language).ToList();
        return others.Count > 1 && others.Exists(other => other!.Region is not null)
            ? locale.AutonymOf(Cldr.Territory(code))
            : locale.Autonym;
    }
}

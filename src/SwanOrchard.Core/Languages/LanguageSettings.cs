using System.Collections.Frozen;

namespace SwanOrchard.Core.Languages;

/// <summary>The languages of a site. Codes are BCP 47 tags and compared without regard to case.</summary>
public sealed record LanguageSettings
{
    /// <param name="default">The language of readers who ask for none of the others.</param>
    /// <param name="supported">Every language of the site, the default one too.</param>
    /// <param name="fallbacks">See <see cref="Fallbacks"/>; <see langword="null"/> for <see cref="DefaultFallbacks"/>.</param>
    /// <exception cref="ArgumentException">The default language is not one of the supported ones.</exception>
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

    /// <summary>What readers of Kyrgyz, Kazakh, Tajik, Uzbek and Belarusian most likely read next: Russian.</summary>
    public static IReadOnlyDictionary<string, string> DefaultFallbacks { get; } =
        new[] { "ky", "kk", "tg", "uz", "be" }.ToFrozenDictionary(code => code, _ => "ru", StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of readers who ask for none of the others, spelt as in <see cref="Supported"/>.</summary>
    public string Default { get; }

    /// <summary>Every language of the site, in the order to show them in.</summary>
    public IReadOnlyList<string> Supported { get; }

    /// <summary>From a language the site may lack to the one its readers are given instead. One step: not followed further.</summary>
    public IReadOnlyDictionary<string, string> Fallbacks { get; }

    /// <summary>Whether the site has this very language: no truncation.</summary>
    public bool Contains(string? code) => Match(code) is not null;

    /// <summary>The language spelt as in <see cref="Supported"/>; <see langword="null"/> where the site lacks it.</summary>
    public string? Match(string? code) =>
        Supported.FirstOrDefault(language => string.Equals(language, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>A language's name in itself; with its region where another of the site is the same language, in another region.</summary>
    /// <exception cref="ArgumentException">Core carries no data of that language.</exception>
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

namespace SwanOrchard.Core.Languages;

/// <summary>Chooses a language for requests whose path names none (RFC 9110 §12.5.4, RFC 4647 §3.4).</summary>
public static class AcceptLanguage
{
    /// <summary>The site's language that best suits an <c>Accept-Language</c> header.</summary>
    /// <remarks>
    /// The first match of:
    /// <list type="number">
    /// <item>The RFC 4647 §3.4 lookup of all ranges of the header, by descending <c>q</c>; ranges of equal <c>q</c> in their order.</item>
    /// <item>The fallback map, for the same ranges in the same order and with the same truncation: <c>ky-KG</c> is
    /// looked up as <c>ky</c>, which leads to <c>ru</c>. A language that the reader named, even with a low <c>q</c>,
    /// takes precedence over a guess: “ky, en;q=0.5” gives English.</item>
    /// <item>The default language, else another language that the header does not exclude.</item>
    /// <item>The default language in any case, because a page in some language is better than none.</item>
    /// </list>
    /// <c>q=0</c> excludes the range and everything it covers, in the fallback map too; the longest range that covers
    /// a language decides. <c>*;q=0</c> excludes every language that no range leads to. Otherwise <c>*</c> adds nothing
    /// to the default. A range that is malformed or has a malformed <c>q</c> is ignored.
    /// </remarks>
    /// <param name="header">The value of the header; several are joined by commas. <see langword="null"/> if absent.</param>
    /// <param name="settings">The languages of the site.</param>
    /// <returns>One of <see cref="LanguageSettings.Supported"/>. No header value causes an exception.</returns>
    public static string Choose(string? header, LanguageSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var ranges = LanguageRange.Parse(header);
        var wanted = ranges.Where(range => range is { Quality: > 0, IsWildcard: false })
            .OrderByDescending(range => range.Quality)
            .ToList();
        var named = ranges.Where(range => !range.IsWildcard).ToList();
        var closed = ranges.Exists(range => range is { Quality: 0, IsWildcard: true });

        return wanted.SelectMany(range => LanguageTag.Lookup(range.Text))
                .Select(settings.Match)
                .FirstOrDefault(code => code is not null && !IsExcluded(code, named, othersToo: false))
            ?? wanted.SelectMany(range => LanguageTag.Lookup(range.Text))
                .Select(range => settings.Match(settings.Fallbacks.GetValueOrDefault(range)))
                .FirstOrDefault(code => code is not null && !IsExcluded(code, named, closed))
            ?? settings.Supported.Prepend(settings.Default)
                .FirstOrDefault(code => !IsExcluded(code, named, closed))
            ?? settings.Default;
    }

    private static bool IsExcluded(string code, List<LanguageRange> named, bool othersToo)
    {
        var covering = named.Where(range => LanguageTag.Covers(range.Text, code)).ToList();
        if (covering.Count == 0)
        {
            return othersToo;
        }

        // Named twice, once with q=0: the refusal wins, because it may have a reason.
        var longest = covering.Max(range => range.Text.Length);
        return covering.Exists(range => range.Text.Length == longest && range.Quality == 0);
    }
}

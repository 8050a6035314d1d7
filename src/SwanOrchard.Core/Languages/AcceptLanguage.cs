namespace SwanOrchard.Core.Languages;

/// <summary>Chooses a language for who asks without one in the address (RFC 9110 §12.5.4, RFC 4647 §3.4).</summary>
public static class AcceptLanguage
{
    /// <summary>The language of the site that suits an <c>Accept-Language</c> header best.</summary>
    /// <remarks>
    /// The first that there is of:
    /// <list type="number">
    /// <item>RFC 4647 §3.4 lookup of every range of the header, by falling <c>q</c>, at equal <c>q</c> as they stand.</item>
    /// <item>The fallback map, over the same ranges in the same order and with the same truncation: <c>ky-KG</c> is
    /// read as <c>ky</c>, which leads to <c>ru</c>. What a reader named, even with a low <c>q</c>, goes before what we
    /// guess: “ky, en;q=0.5” is English.</item>
    /// <item>The default language, else another that the header does not exclude.</item>
    /// <item>The default language all the same: a page in some language is better than none.</item>
    /// </list>
    /// <c>q=0</c> excludes the range and what is below it, through the fallback map too; the longest range that covers
    /// a language decides. <c>*;q=0</c> excludes every language that no range leads to. Otherwise <c>*</c> asks for
    /// nothing that the default is not. A range that is malformed, or has a malformed <c>q</c>, counts as not sent.
    /// </remarks>
    /// <param name="header">The field value; several are joined by commas. <see langword="null"/> where none was sent.</param>
    /// <param name="settings">The languages of the site.</param>
    /// <returns>One of <see cref="LanguageSettings.Supported"/>. Never throws for what a header says.</returns>
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

        // Said twice, once with q=0: we believe the refusal, which may have a reason.
        var longest = covering.Max(range => range.Text.Length);
        return covering.Exists(range => range.Text.Length == longest && range.Quality == 0);
    }
}

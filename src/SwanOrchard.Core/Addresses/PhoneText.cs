using System.Text.RegularExpressions;
using PhoneNumbers;

namespace SwanOrchard.Core.Addresses;

/// <summary>
/// Finds the telephone numbers in text from a telephone field. A wrong number is worse than no number, so whatever cannot be read with
/// certainty stays text.
/// </summary>
public static partial class PhoneText
{
    private const string Unknown = "ZZ";

    // ETSI TS 122 101: every mobile network connects this number.
    private const string Emergency = "112";

    private const int MaxShortLength = 6;

    private static readonly PhoneNumberUtil s_numbers = PhoneNumberUtil.GetInstance();
    private static readonly ShortNumberInfo s_shortNumbers = ShortNumberInfo.GetInstance();

    /// <summary>Splits the text into pieces; numbers get the URL that dials them.</summary>
    /// <param name="text">The text as it was typed.</param>
    /// <param name="country">The country (ISO 3166-1 alpha-2) in which a number without a country code is dialled; null if unknown.</param>
    public static IReadOnlyList<PhonePart> Read(string text, string? country)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<PhonePart>();
        var end = 0;
        foreach (Match match in Candidate().Matches(text))
        {
            if (Url(match, country) is var (length, url))
            {
                Add(parts, text[end..match.Index], null);
                end = match.Index + length;
                Add(parts, text[match.Index..end], url);
            }
        }

        Add(parts, text[end..], null);
        return parts.Exists(part => part.Url is not null) ? parts : Short(text, country);
    }

    private static void Add(List<PhonePart> parts, string text, string? url)
    {
        if (text.Length > 0)
        {
            parts.Add(new(text, url));
        }
    }

    private static (int Length, string Url)? Url(Match match, string? country)
    {
        var number = match.Groups["number"].Value;

        // “+996 312 123456/57” is a number and an alternative ending; “+49 30/123456” is one number.
        for (var slash = number.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = number.IndexOf('/', slash + 1))
        {
            var before = number[..slash].TrimEnd();
            if (Parsed(before, country) is { } first)
            {
                return (before.Length, Url(first, null));
            }
        }

        var extension = match.Groups["extension"];
        return Parsed(number, country) is { } whole ? (match.Length, Url(whole, extension.Success ? extension.Value : null)) : null;
    }

    private static PhoneNumber? Parsed(string text, string? country)
    {
        var isWhole = text.TrimStart('(', ' ')[0] is '+' or '\uFF0B';
        if (!isWhole && country is null)
        {
            return null;
        }

        try
        {
            var number = s_numbers.Parse(text, isWhole ? Unknown : country!.ToUpperInvariant());

            // The metadata may lack a new prefix, so a complete number only has to be possible. A number assembled from pieces has to be
            // valid.
            var isCertain = isWhole && !text.Contains('(', StringComparison.Ordinal)
                ? s_numbers.IsPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE
                : s_numbers.IsValidNumber(number);
            return isCertain ? number : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static string Url(PhoneNumber number, string? extension) =>
        $"tel:+{number.CountryCode}{s_numbers.GetNationalSignificantNumber(number)}"
        + (extension is null ? "" : ";ext=" + PhoneNumberUtil.NormalizeDigitsOnly(extension));

    // Only when the field holds nothing else: in “room 103”, 103 would call an ambulance in many countries.
    private static List<PhonePart> Short(string text, string? country)
    {
        var parts = new List<PhonePart>();
        var isCertain = true;
        foreach (Match match in ShortPiece().Matches(text))
        {
            var digits = PhoneNumberUtil.NormalizeDigitsOnly(match.Value);
            var isNumber = !match.Groups["between"].Success;
            isCertain &= !isNumber
                || (match.Groups["digits"].Success && digits.Length is >= 3 and <= MaxShortLength && IsShort(digits, country));
            parts.Add(new(match.Value, isNumber ? "tel:" + digits : null));
        }

        return isCertain ? parts : [new(text, null)];
    }

    private static bool IsShort(string digits, string? country)
    {
        if (digits == Emergency || country is null)
        {
            return digits == Emergency;
        }

        try
        {
            var region = country.ToUpperInvariant();
            return s_shortNumbers.IsValidShortNumberForRegion(s_numbers.Parse(digits, region), region);
        }
        catch (NumberParseException)
        {
            return false;
        }
    }

    // Digits in groups, one of which may be in brackets, then the extension. Never part of a longer word or code.
    [GeneratedRegex(
        """
        (?<![\p{L}\p{Nd}+*\#@_])
        (?<number>(?>(?:[+\uFF0B][\ \u00A0]?)?(?:\([\ +]?\p{Nd}{1,5}[\ ]?\)[\ \u00A0.\-\u2010-\u2015]{0,3})?\p{Nd}+
            (?:[\ \u00A0.\-\u2010-\u2015/]{0,3}\([\ ]?\p{Nd}{1,5}[\ ]?\)[\ \u00A0.\-\u2010-\u2015/]{0,3}\p{Nd}+
              | [\ \u00A0.\-\u2010-\u2015/]{1,3}(?!24/7(?!\p{Nd}))\p{Nd}+)*))
        (?:[\ \u00A0,;]{0,3}
            (?:(?<!\p{L})(?:e?xt(?:ension|n)?|доб(?:авочный|ав)?|внутр?(?:енний)?|вн|int(?:erno|ern)?|wewn|anexo|poste|d[uū]rchwahl|dw
                |кос(?:ымша)?|қос(?:ымша)?|x|х)(?!\p{L})[.:]?|\#|;ext=)
            [\ \u00A0]?\(?(?<extension>(?>\p{Nd}{1,7}))\)?(?![\ \u00A0\-]?\p{Nd}))?
        (?![\p{L}\p{Nd}*\#@_]|[.\-]\p{L}|:\p{Nd})
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Candidate();

    // Digits, or separators and notes in brackets, or anything else.
    [GeneratedRegex(
        @"(?<digits>\p{Nd}[\p{Nd} \-]*\p{Nd}|\p{Nd})|(?<between>[\s,;/|]+|\([^()]*\))|[^\s,;/|]+", RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShortPiece();
}

using System.Globalization;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Feeds;

/// <summary>Formats texts and dates for feeds.</summary>
internal static class FeedText
{
    /// <summary>The text without the characters that XML forbids.</summary>
    public static string Xml(string text) => Characters.Printable(text);

    /// <summary>The date and time in RFC 3339 format, in UTC.</summary>
    public static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The date and time in RFC 822 format with a four-digit year, in UTC.</summary>
    public static string Rfc822(DateTime utc) => utc.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
}

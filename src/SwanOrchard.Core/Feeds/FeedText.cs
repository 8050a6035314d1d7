using System.Globalization;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Feeds;

/// <summary>Text as feeds can hold it.</summary>
internal static class FeedText
{
    /// <summary>The text without what XML forbids.</summary>
    public static string Xml(string text) => Characters.Printable(text);

    /// <summary>RFC 3339, in UTC.</summary>
    public static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>RFC 822 with a year of four digits, in UTC.</summary>
    public static string Rfc822(DateTime utc) => utc.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using System.Xml;

namespace SwanOrchard.Core.Feeds;

/// <summary>Text as feeds can hold it.</summary>
internal static class FeedText
{
    /// <summary>The text without the characters that XML forbids (XML 1.0 §2.2); nothing can stand for them.</summary>
    public static string Xml(string text)
    {
        var valid = true;
        for (var i = 0; i < text.Length && valid; i++)
        {
            valid = IsPair(text, i) ? text.Length > ++i : XmlConvert.IsXmlChar(text[i]);
        }

        if (valid)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                clean.Append(text, i++, 2);
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }

    /// <summary>RFC 3339, in UTC.</summary>
    public static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>RFC 822 with a year of four digits, in UTC.</summary>
    public static string Rfc822(DateTime utc) => utc.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    private static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}

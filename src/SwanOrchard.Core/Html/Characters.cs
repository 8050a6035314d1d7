using System.Text;
using System.Xml;

namespace SwanOrchard.Core.Html;

/// <summary>Which characters a text may hold.</summary>
public static class Characters
{
    /// <summary>
    /// The text without the characters that XML and HTML forbid (XML 1.0 §2.2): control characters and unpaired surrogates.
    /// </summary>
    public static string Printable(string text)
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

    private static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}

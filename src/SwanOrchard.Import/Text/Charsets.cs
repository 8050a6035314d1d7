using System.Text;
using System.Text.RegularExpressions;

namespace SwanOrchard.Import.Text;

/// <summary>Character sets by the names that people give them.</summary>
public static partial class Charsets
{
    private const int Windows1251 = 1251;
    private const int Windows1252 = 1252;

    static Charsets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Cyrillic => Encoding.GetEncoding(Windows1251);

    public static Encoding Western => Encoding.GetEncoding(Windows1252);

    public static Encoding Koi8 => Encoding.GetEncoding("koi8-r");

    /// <summary>
    /// The encoding of a name; null for what is none. <c>cp-1251</c>, <c>cp1251</c>, <c>win-1251</c> and <c>windows1251</c> are one. Latin
    /// 1 is read as
    /// Windows-1252, as browsers do (WHATWG Encoding §4.2).
    /// </summary>
    public static Encoding? Find(string? name)
    {
        var given = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(given))
        {
            return null;
        }

        if (WindowsName().Match(given) is { Success: true } windows)
        {
            given = "windows-" + windows.Groups[1].Value;
        }

        if (given is "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii")
        {
            return Western;
        }

        try
        {
            var found = Encoding.GetEncoding(given);

            // Not UTF-7, in which a text can hide what it says.
            return found.CodePage == 65000 ? null : found;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^(?:cp|win|windows|x-cp)[-_ ]?(125\d)$")]
    private static partial Regex WindowsName();
}

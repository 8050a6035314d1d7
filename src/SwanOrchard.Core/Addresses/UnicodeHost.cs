using System.Globalization;
using System.Text;

namespace SwanOrchard.Core.Addresses;

/// <summary>
/// Converts the host of a URL for display: in its own script, or in ASCII where its letters could be mistaken for others (UTS #39, section
/// 5).
/// </summary>
public static class UnicodeHost
{
    // The scripts recommended for identifiers (UAX #31, table 5), by the Unicode blocks that hold their letters.
    private static readonly (int From, int To, string Script)[] s_scripts =
    [
        (0x41, 0x5A, "Latn"), (0x61, 0x7A, "Latn"), (0xC0, 0x24F, "Latn"), (0x1E00, 0x1EFF, "Latn"),
        (0x370, 0x3FF, "Grek"), (0x1F00, 0x1FFF, "Grek"), (0x400, 0x52F, "Cyrl"), (0x1C80, 0x1C8F, "Cyrl"), (0xA640, 0xA69F, "Cyrl"),
        (0x530, 0x58F, "Armn"), (0x590, 0x5FF, "Hebr"), (0x600, 0x6FF, "Arab"), (0x750, 0x77F, "Arab"), (0x8A0, 0x8FF, "Arab"),
        (0x780, 0x7BF, "Thaa"), (0x900, 0x97F, "Deva"), (0x980, 0x9FF, "Beng"), (0xA00, 0xA7F, "Guru"), (0xA80, 0xAFF, "Gujr"),
        (0xB00, 0xB7F, "Orya"), (0xB80, 0xBFF, "Taml"), (0xC00, 0xC7F, "Telu"), (0xC80, 0xCFF, "Knda"), (0xD00, 0xD7F, "Mlym"),
        (0xD80, 0xDFF, "Sinh"), (0xE00, 0xE7F, "Thai"), (0xE80, 0xEFF, "Laoo"), (0xF00, 0xFFF, "Tibt"), (0x1000, 0x109F, "Mymr"),
        (0x10A0, 0x10FF, "Geor"), (0x1C90, 0x1CBF, "Geor"), (0x2D00, 0x2D2F, "Geor"), (0x1200, 0x139F, "Ethi"), (0x1780, 0x17FF, "Khmr"),
        (0x1100, 0x11FF, "Hang"), (0xAC00, 0xD7A3, "Hang"), (0x3041, 0x309F, "Hira"), (0x30A1, 0x30FA, "Kana"), (0x31F0, 0x31FF, "Kana"),
        (0x3105, 0x312F, "Bopo"), (0x31A0, 0x31BF, "Bopo"), (0x3005, 0x3007, "Hani"), (0x3400, 0x4DBF, "Hani"), (0x4E00, 0x9FFF, "Hani"),
        (0x20000, 0x323AF, "Hani"),
    ];

    // Writing systems that combine several scripts, including Latin (“highly restrictive”).
    private static readonly string[][] s_together =
        [["Latn", "Hani", "Hira", "Kana"], ["Latn", "Hani", "Bopo"], ["Latn", "Hani", "Hang"]];

    // Letters that look like ASCII letters. A name made only of these can be mistaken for an ASCII name.
    private const string LookLikeLatin = "асԁеһіјӏорԛѕԝхуъьҽпгѵѡικνορτυχω";

    private static readonly IdnMapping s_idn = new() { UseStd3AsciiRules = true };

    /// <summary>The host for display only; never use it in a link.</summary>
    /// <param name="host">The host in ASCII, as in <see cref="Uri.IdnHost"/>.</param>
    public static string Of(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (!host.Contains("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return host;
        }

        var labels = host.Split('.');
        var shown = Array.ConvertAll(labels, Decoded);
        var isAscii = Ascii.IsValid(shown[^1]);
        for (var i = 0; i < labels.Length; i++)
        {
            if (IsSuspicious(shown[i], isAscii))
            {
                shown[i] = labels[i];
            }
        }

        return string.Join('.', shown);
    }

    // A label stays encoded unless encoding its letters gives the same label.
    private static string Decoded(string label)
    {
        try
        {
            var letters = s_idn.GetUnicode(label);
            return string.Equals(s_idn.GetAscii(letters), label, StringComparison.OrdinalIgnoreCase) ? letters : label;
        }
        catch (ArgumentException)
        {
            return label;
        }
    }

    private static bool IsSuspicious(string label, bool belowAscii)
    {
        if (Ascii.IsValid(label))
        {
            return false;
        }

        var scripts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var letter in label.EnumerateRunes())
        {
            if (Script(letter) is { } script)
            {
                scripts.Add(script);
            }
            else if (!IsCommon(letter))
            {
                return true;
            }
        }

        return (scripts.Count > 1 && !s_together.Any(scripts.IsSubsetOf))
            || (belowAscii && label.Where(char.IsLetter).All(LookLikeLatin.Contains));
    }

    private static string? Script(Rune letter) =>
        Array.Find(s_scripts, block => letter.Value >= block.From && letter.Value <= block.To).Script;

    // Digits, hyphens, combining marks, and dots and dashes used inside words of several scripts.
    private static bool IsCommon(Rune letter) =>
        letter.Value is (>= '0' and <= '9') or '-' or 0xB7 or (>= 0x300 and <= 0x36F) or 0x30FB or 0x30FC or 0x200C or 0x200D;
}

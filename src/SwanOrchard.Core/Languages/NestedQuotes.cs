using System.Text;

namespace SwanOrchard.Core.Languages;

/// <summary>Quotation marks inside quotation marks: a title in «…» that has some of its own is printed as «… „…“ …».</summary>
public static class NestedQuotes
{
    // Outer and inner marks of Russian (Мильчин, 2003, 5.5) and of English.
    private static readonly (char Open, char Close, char InnerOpen, char InnerClose)[] s_marks =
        [('«', '»', '„', '“'), ('“', '”', '‘', '’')];

    /// <summary>Replaces marks that stand inside a pair of the same kind. A text whose marks do not pair stays as it is.</summary>
    public static string Settle(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return s_marks.Aggregate(text, (settled, marks) => Settle(settled, marks.Open, marks.Close, marks.InnerOpen, marks.InnerClose));
    }

    private static string Settle(string text, char open, char close, char innerOpen, char innerClose)
    {
        var settled = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var letter in text)
        {
            depth += letter == open ? 1 : 0;
            settled.Append(depth > 1 && letter == open ? innerOpen : depth > 1 && letter == close ? innerClose : letter);
            depth -= letter == close ? 1 : 0;
            if (depth < 0)
            {
                return text;
            }
        }

        return depth == 0 ? settled.ToString() : text;
    }
}

using System.Text;

namespace SwanOrchard.Mirror.Content;

/// <summary>Makes lines of what others wrote, so that it can be told where lines are read: a terminal, a log.</summary>
internal static class OneLine
{
    private const int MaxLength = 1000;

    /// <summary>The text with a space for each run of line ends and control characters, cut where it is long.</summary>
    public static string Of(string? text)
    {
        var line = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (!char.IsControl(c) && c is not ('\u2028' or '\u2029'))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }

            if (line.Length >= MaxLength)
            {
                return line.Append('…').ToString();
            }
        }

        return line.ToString().TrimEnd();
    }
}

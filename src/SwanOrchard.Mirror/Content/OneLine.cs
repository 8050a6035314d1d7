using System.Text;

namespace SwanOrchard.Mirror.Content;

/// <summary>Reduces untrusted text to a single line for terminals and logs.</summary>
internal static class OneLine
{
    private const int MaxLength = 1000;

    /// <summary>The text with each run of line breaks and control characters replaced by a space, cut at the maximum length.</summary>
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

using System.Text.RegularExpressions;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Finds tags that are not part of the theme's language. Fluid itself takes one inside a block for the end of the block.</summary>
internal static partial class TagScanner
{
    /// <summary>Checks a template's source.</summary>
    /// <exception cref="ThemeException">It has an unknown tag.</exception>
    public static void Check(string file, string source)
    {
        string? until = null;
        foreach (Match match in Tag().Matches(source))
        {
            var name = match.Groups[1].Value;
            if (until is not null)
            {
                until = name == until ? null : until;
            }
            else if (name is "raw" or "comment")
            {
                until = "end" + name;
            }
            else if (!ThemeLanguage.Tags.Contains(name) && !ThemeLanguage.InnerTags.Contains(name))
            {
                throw new ThemeException(
                    file, source.AsSpan(0, match.Index).Count('\n') + 1, $"there is no tag “{name}” in the language of the theme.");
            }
        }
    }

    [GeneratedRegex(@"\{%-?\s*(#|\w+)")]
    private static partial Regex Tag();
}

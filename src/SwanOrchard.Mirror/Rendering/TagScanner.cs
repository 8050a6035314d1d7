using System.Text.RegularExpressions;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>
/// Finds tags that do not belong to the theme's language. Inside a block, Fluid itself takes an unknown tag for the end of the block.
/// </summary>
internal static partial class TagScanner
{
    /// <summary>Checks the source of a template.</summary>
    /// <exception cref="ThemeException">The template has an unknown tag.</exception>
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
                    file, source.AsSpan(0, match.Index).Count('\n') + 1, $"there is no tag “{name}” in the theme's language.");
            }
        }
    }

    [GeneratedRegex(@"\{%-?\s*(#|\w+)")]
    private static partial Regex Tag();
}

using System.Text;
using AnyAscii;

namespace SwanOrchard.Core.Addresses;

/// <summary>Makes the last segment of a page's path: ASCII words that can be read aloud, typed and printed anywhere.</summary>
public static class Slug
{
    /// <summary>The most characters of a slug made by <see cref="From"/>.</summary>
    public const int MaxLength = 100;

    /// <summary>
    /// Transliterates a title to lower-case ASCII words joined by hyphens: «Семинар в Бишкеке» becomes <c>seminar-v-bishkeke</c>. Longer
    /// slugs are cut between two words if possible.
    /// </summary>
    /// <returns>The slug; empty if the title has neither letters nor digits.</returns>
    public static string From(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var slug = new StringBuilder();
        foreach (var character in title.Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (character is not ('\'' or '`') && slug.Length > 0 && slug[^1] != '-')
            {
                // An apostrophe is part of a word; a soft sign is transliterated to one.
                slug.Append('-');
            }
        }

        return Cut(slug.ToString().TrimEnd('-'));
    }

    /// <summary>Whether the text is lower-case ASCII letters and digits joined by single hyphens.</summary>
    public static bool IsValid(string? slug) =>
        !string.IsNullOrEmpty(slug)
        && slug.All(character => character is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        && slug[0] != '-'
        && slug[^1] != '-'
        && !slug.Contains("--", StringComparison.Ordinal);

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', MaxLength);
        return slug[..(end > 0 ? end : MaxLength)];
    }
}

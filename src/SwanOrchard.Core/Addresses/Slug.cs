using System.Text;
using AnyAscii;

namespace SwanOrchard.Core.Addresses;

/// <summary>The last part of a page's address: ASCII words, so that it can be read aloud, typed and printed anywhere.</summary>
public static class Slug
{
    /// <summary>The most characters a slug made by <see cref="From"/> has.</summary>
    public const int MaxLength = 100;

    /// <summary>
    /// A title in ASCII letters, lower-case, its words joined by hyphens: «Семинар в Бишкеке» is <c>seminar-v-bishkeke</c>.
    /// Longer ones are cut between two words where there is a place to.
    /// </summary>
    /// <returns>Empty where the title has neither letter nor digit.</returns>
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
                // An apostrophe, which a soft sign becomes too, is within a word.
                slug.Append('-');
            }
        }

        return Cut(slug.ToString().TrimEnd('-'));
    }

    /// <summary>Whether the text is lower-case ASCII letters and digits, joined by single hyphens.</summary>
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

using System.Collections.Frozen;

namespace SwanOrchard.Core.Search;

/// <summary>
/// The letters that readers type for small letters with accents and for ligatures (Unicode's NFKD, for Latin, Greek and Cyrillic
/// letters). From a table that scripts/letters.mjs makes: .NET decomposes nothing where it has no ICU.
/// </summary>
internal static class PlainLetters
{
    private static readonly FrozenDictionary<char, string> s_plain = Read().ToFrozenDictionary();

    /// <summary>The plain letters; null where the letter is plain.</summary>
    public static string? Of(char letter) => letter < '\u00df' ? null : s_plain.GetValueOrDefault(letter);

    private static IEnumerable<KeyValuePair<char, string>> Read()
    {
        using var stream = typeof(PlainLetters).Assembly.GetManifestResourceStream("SwanOrchard.Core.Search.letters.txt")
            ?? throw new InvalidOperationException("The resource letters.txt is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var letter in line[(space + 1)..])
            {
                yield return new(letter, line[..space]);
            }
        }
    }
}

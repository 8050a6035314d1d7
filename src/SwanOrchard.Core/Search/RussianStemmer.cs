using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Search;

/// <summary>
/// The Snowball stemmer for Russian (snowballstem.org, algorithms/russian.sbl). The theme's search.js does the same with the same
/// expressions. An ending is the longest one of a list that stands in the part behind the first vowel.
/// </summary>
public static partial class RussianStemmer
{
    /// <summary>The stem of a word in small letters, with «е» for «ё».</summary>
    public static string Stem(string word)
    {
        var vowel = Vowel().Match(word);
        if (!vowel.Success)
        {
            return word;
        }

        var start = vowel.Index + 1;
        var rest = word[start..];
        var second = SecondRegion().Match(rest) is { Success: true, Length: var length } ? length : rest.Length;
        if (!Cut(ref rest, Gerund()))
        {
            Cut(ref rest, Reflexive());
            if (Cut(ref rest, Adjective()))
            {
                Cut(ref rest, Participle());
            }
            else if (!Cut(ref rest, Verb()))
            {
                Cut(ref rest, Noun());
            }
        }

        Cut(ref rest, LastI());
        Cut(ref rest, Derivation(), second);
        if (Cut(ref rest, Superlative()))
        {
            Cut(ref rest, LastOfTwo());
        }
        else if (!Cut(ref rest, LastOfTwo()))
        {
            Cut(ref rest, SoftSign());
        }

        return word[..start] + rest;
    }

    private static bool Cut(ref string rest, Regex ending, int from = 0)
    {
        if (ending.Match(rest) is not { Success: true, Index: var at } || at < from)
        {
            return false;
        }

        rest = rest[..at];
        return true;
    }

    [GeneratedRegex("[аеиоуыэюя]")]
    private static partial Regex Vowel();

    [GeneratedRegex("^.*?[^аеиоуыэюя].*?[аеиоуыэюя].*?[^аеиоуыэюя]")]
    private static partial Regex SecondRegion();

    [GeneratedRegex("([иы]|(?<=[ая]))в(ши(сь)?)?$")]
    private static partial Regex Gerund();

    [GeneratedRegex("с[яь]$")]
    private static partial Regex Reflexive();

    [GeneratedRegex("([еиыо][ейм]|[иы]ми|[ео]го|[ео]му|[иы]х|[уюое]ю|[ая]я)$")]
    private static partial Regex Adjective();

    [GeneratedRegex("([иы]вш|ующ|(?<=[ая])(ем|нн|вш|ющ|щ))$")]
    private static partial Regex Participle();

    [GeneratedRegex("([иы]л[аио]?|ен[аоы]?|([еу]й|и)те|[еу]й|[иы]м|ят|у[ею]т|[иы]ть?|ишь|у?ю|"
        + "(?<=[ая])(л[аио]?|н[аоы]?|нно|ете|йте|й|ем|ет|ют|ть|ешь))$")]
    private static partial Regex Verb();

    [GeneratedRegex("([еиыаоуьюяй]|[ео]в|[иь][еюя]|и?я(ми|м|х)|а(ми|м|х)|[еи]и|[ио]й|и?е[йм]|ом)$")]
    private static partial Regex Noun();

    [GeneratedRegex("и$")]
    private static partial Regex LastI();

    [GeneratedRegex("ость?$")]
    private static partial Regex Derivation();

    [GeneratedRegex("ейше?$")]
    private static partial Regex Superlative();

    [GeneratedRegex("(?<=н)н$")]
    private static partial Regex LastOfTwo();

    [GeneratedRegex("ь$")]
    private static partial Regex SoftSign();
}

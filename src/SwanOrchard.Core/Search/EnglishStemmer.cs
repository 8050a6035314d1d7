using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SwanOrchard.Core.Search;

/// <summary>
/// The Snowball stemmer for English, Porter 2 (snowballstem.org, algorithms/english.sbl). The theme's search.js does the same with
/// the same expressions. «Y» is a y that is no vowel.
/// </summary>
public static partial class EnglishStemmer
{
    private static readonly FrozenDictionary<string, string> s_known = Pairs(
        "skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl "
        + "sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes");

    private static readonly FrozenDictionary<string, string> s_long = Pairs(
        "tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al aliti:al alli:al "
        + "fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble ogist:og ogi:og fulli:ful lessli:less li:");

    private static readonly FrozenDictionary<string, string> s_middle = Pairs(
        "tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:");

    /// <summary>The stem of a word in small letters.</summary>
    public static string Stem(string word)
    {
        if (s_known.TryGetValue(word, out var known))
        {
            return known;
        }

        if (word.Length < 3)
        {
            return word;
        }

        word = AfterVowel().Replace(FirstY().Replace(word.StartsWith('\'') ? word[1..] : word, "Y"), "$1Y");
        var first = Prefix().Match(word) is { Success: true, Length: var length } ? length : Past(word, 0);
        var second = Past(word, first);
        word = Verb(Plural(word), first);
        word = Cut(word, LastY(), "i");
        word = Change(word, Long(), s_long, first, first);
        word = Change(word, Middle(), s_middle, first, second);
        word = Cut(word, Short(), "", second);
        var at = word.Length - 1;
        var isLast = word.EndsWith('e') ? at >= second || (at >= first && !EndsShort().IsMatch(word[..at]))
            : word.EndsWith("ll", StringComparison.Ordinal) && at >= second;
        return (isLast ? word[..at] : word).Replace('Y', 'y');
    }

    private static string Plural(string word)
    {
        word = Cut(word, Possessive());
        return word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
            : IesOrIed().IsMatch(word) ? word[..^(word.Length > 4 ? 2 : 1)]
            : !UsOrSs().IsMatch(word) && VowelAndS().IsMatch(word) ? word[..^1]
            : word;
    }

    private static string Verb(string word, int first)
    {
        if (Eed().IsMatch(word))
        {
            return Proceed().IsMatch(word) ? word : Cut(word, Eed(), "ee", first);
        }

        if (Dying().IsMatch(word))
        {
            return word[..^4] + "ie";
        }

        if (Evening().IsMatch(word) || !VowelAndEnding().IsMatch(word))
        {
            return word;
        }

        word = Cut(word, EdOrIng());
        return AtBlIz().IsMatch(word) ? word + "e"
            : Doubled().IsMatch(word) ? AddEggOff().IsMatch(word) ? word : word[..^1]
            : word.Length == first && EndsShort().IsMatch(word) ? word + "e"
            : word;
    }

    // Where the region begins that is behind the first consonant after a vowel.
    private static int Past(string word, int from) =>
        Region().Match(word[from..]) is { Success: true, Length: var length } ? from + length : word.Length;

    private static string Cut(string word, Regex ending, string put = "", int from = 0) =>
        ending.Match(word) is { Success: true, Index: var at } && at >= from ? word[..at] + put : word;

    private static string Change(string word, Regex ending, FrozenDictionary<string, string> to, int from, int fromForAtive) =>
        ending.Match(word) is { Success: true } found && found.Index >= (found.ValueSpan is "ative" ? fromForAtive : from)
            ? word[..found.Index] + to[found.Value]
            : word;

    private static FrozenDictionary<string, string> Pairs(string text) =>
        text.Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    [GeneratedRegex("^y")]
    private static partial Regex FirstY();

    [GeneratedRegex("([aeiouy])y")]
    private static partial Regex AfterVowel();

    [GeneratedRegex("^(gener|commun|arsen|past|univers|later|emerg|organ|inter)")]
    private static partial Regex Prefix();

    [GeneratedRegex("^.*?[aeiouy].*?[^aeiouy]")]
    private static partial Regex Region();

    [GeneratedRegex("([^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$")]
    private static partial Regex EndsShort();

    [GeneratedRegex("'(s'?)?$")]
    private static partial Regex Possessive();

    [GeneratedRegex("ie[ds]$")]
    private static partial Regex IesOrIed();

    [GeneratedRegex("[us]s$")]
    private static partial Regex UsOrSs();

    [GeneratedRegex("[aeiouy].+s$")]
    private static partial Regex VowelAndS();

    [GeneratedRegex("eed(ly)?$")]
    private static partial Regex Eed();

    [GeneratedRegex("^(proc|exc|succ)eed(ly)?$")]
    private static partial Regex Proceed();

    [GeneratedRegex("^[^aeiouy]ying$")]
    private static partial Regex Dying();

    [GeneratedRegex("^(inn|out|cann|herr|earr|even)ing$")]
    private static partial Regex Evening();

    [GeneratedRegex("[aeiouy].*?(ed|ing)(ly)?$")]
    private static partial Regex VowelAndEnding();

    [GeneratedRegex("(ed|ing)(ly)?$")]
    private static partial Regex EdOrIng();

    [GeneratedRegex("(at|bl|iz)$")]
    private static partial Regex AtBlIz();

    [GeneratedRegex(@"([bdfgmnprt])\1$")]
    private static partial Regex Doubled();

    [GeneratedRegex("^[aeo]..$")]
    private static partial Regex AddEggOff();

    [GeneratedRegex("(?<=.[^aeiouy])[yY]$")]
    private static partial Regex LastY();

    [GeneratedRegex("(tional|enci|anci|abli|entli|izer|ization|ational|ation|ator|alism|aliti|alli|fulness|ousli|ousness|iveness|iviti"
        + "|biliti|bli|ogist|(?<=l)ogi|fulli|lessli|(?<=[cdeghkmnrt])li)$")]
    private static partial Regex Long();

    [GeneratedRegex("(tional|ational|alize|icate|iciti|ical|ful|ness|ative)$")]
    private static partial Regex Middle();

    [GeneratedRegex("(al|[ae]nce|er|ic|[ai]ble|ant|e?ment|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$")]
    private static partial Regex Short();
}

using System.Collections.Frozen;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Search;

/// <summary>What the forms of a word have in common: the key under which an index holds it.</summary>
public static class Stems
{
    /// <summary>The fewest letters of a stem that others are neighbours of: shorter ones begin too many words.</summary>
    public const int ShortestNeighbour = 4;

    /// <summary>By how many letters neighbours differ at the most.</summary>
    public const int NeighbourLetters = 4;

    // Stems of forms that no rule brings together. The theme's search.js has the same.
    private static readonly FrozenDictionary<string, string> s_exceptions =
        ("люд:человек людьм:человек ребенк:ребенок дет:ребенок детьм:ребенок ид:идт идет:идт идеш:идт шел:идт шла:идт шло:идт шли:идт "
        + "пошел:пойт пошл:пойт пойдет:пойт пойд:пойт помог:помоч помогл:помоч помогут:помоч поможет:помоч помог:помоч помож:помоч "
        + "матер:мат дочер:доч дня:ден дни:ден дне:ден днем:ден дням:ден скаж:сказа скажет:сказа хоч:хотет хочет:хотет хот:хотет "
        + "нашел:найт нашл:найт найд:найт найдет:найт "
        + "ома:оман баг:багам гу:гуам ира:иран йем:йемен кит:кита кор:коре кув:кувейт кыз:кызыл "
        + "women:woman men:man children:child peopl:person said:say met:meet held:hold took:take taken:take gave:give given:give "
        + "went:go gone:go came:come made:make wrote:write written:write told:tell began:begin begun:begin spoke:speak "
        + "spoken:speak led:lead left:leav built:build sent:send won:win lost:lose paid:pay kept:keep seen:see")
        .Split(' ').Select(pair => pair.Split(':')).DistinctBy(pair => pair[0])
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    // Words that stand in every text. The theme's search.js has the same.
    private static readonly FrozenSet<string> s_common =
        ("a an and are as at be but by for from has have he her his in is it its not of on or our she that the their there they this "
        + "to was we were which who will with you а без был была были было быть в во все вы для до его ее если и из или их к как ко мы на "
        + "не ни но о об он она они от по под при с со так также то у уже что чтобы это я").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether words of a language are stemmed. In other languages, words match exactly or by their beginnings.</summary>
    public static bool AreKnown(string language) => LocaleTag.Read(language)?.Language is "en" or "ru";

    /// <summary>The stem of a word: Porter 2 for Latin letters, Snowball for Cyrillic; in other languages the word itself.</summary>
    /// <param name="word">As <see cref="SearchWords"/> gives it.</param>
    /// <param name="isKnown">Whether <see cref="AreKnown"/> for the language of the text.</param>
    public static string Of(string word, bool isKnown)
    {
        if (!isKnown)
        {
            return word;
        }

        var stem = word.AsSpan().IndexOfAnyInRange('а', 'я') >= 0 ? RussianStemmer.Stem(word)
            : word.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 ? EnglishStemmer.Stem(word)
            : word;
        return s_exceptions.GetValueOrDefault(stem, stem);
    }

    /// <summary>Whether a word is too common to be looked for.</summary>
    /// <param name="word">As <see cref="SearchWords"/> gives it.</param>
    /// <param name="isKnown">Whether <see cref="AreKnown"/> for the language of the text.</param>
    public static bool IsCommon(string word, bool isKnown) => isKnown && s_common.Contains(word);

    /// <summary>
    /// Whether one of two stems begins the other, with few letters between: Snowball makes two of «Кыргызстан» and «Кыргызстане».
    /// A stem is no neighbour of itself.
    /// </summary>
    public static bool AreNeighbours(string one, string other)
    {
        var (less, more) = one.Length < other.Length ? (one, other) : (other, one);
        return less.Length >= ShortestNeighbour
            && more.Length - less.Length is > 0 and <= NeighbourLetters
            && more.StartsWith(less, StringComparison.Ordinal);
    }
}

using SwanOrchard.Core.Languages;
using SwanOrchard.Core.Search;
using Xunit;

namespace SwanOrchard.Tests.Search;

/// <summary>Names of countries and towns are found in every Russian case, whichever case is typed.</summary>
public sealed class PlaceNameTests
{
    private static readonly string[] s_towns =
        [
            "Бишкек", "Ош", "Джалалабад", "Токмок", "Талас", "Нарын", "Каракол", "Баткен", "Кызыл-Кия", "Ереван", "Алматы", "Душанбе",
            "Кара-Балта",
        ];

    // What is declined in no case: names of people and places after another word, and abbreviations.
    private static readonly string[] s_fixed =
        [
            "Бартелеми", "Бонэйр", "Буркина", "Верде", "Винсент", "Елены", "Ивуар", "Индийском", "КНДР", "Кабо", "Кайкос", "Кайман", "Китс",
            "Коста", "Кот", "Кука", "Майен", "Мартен", "Микелон", "Микронезии", "Мэн", "Невис", "Норфолк", "Питкэрн", "Пуэрто", "Пьер",
            "Рика", "Рождества", "САР", "США", "Сан", "Св", "Сен", "Сент", "Синт", "Тёркс", "Томе", "Уоллис", "Херд", "Шри", "Эстатиус",
            "Ян",
        ];

    public static TheoryData<string> Names => [.. Cldr.Get("ru").Countries.Select(country => country.Value)
        .Concat(s_towns)
        .SelectMany(name => name.Split(' ', '-', '’', '(', ')', '.', ',', '—'))
        .Where(word => word.Length > 1 && char.IsUpper(word[0]))
        .Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_place_is_found_in_every_case(string name)
    {
        string[] stems = [.. Cases(name).SelectMany(form => SearchWords.Of(form)).Select(word => Stems.Of(word, isKnown: true))];

        foreach (var typed in stems)
        {
            Assert.All(stems, written => Assert.True(typed == written || Stems.AreNeighbours(typed, written), $"{typed} {written}"));
        }
    }

    [Fact]
    public void All_countries_are_looked_at() => Assert.True(Names.Count > 260, $"{Names.Count} words");

    // Declensions of place names in the singular, and of those that are plural, nouns and adjectives; names in other vowels have one form.
    private static IEnumerable<string> Cases(string name) => name switch
    {
        _ when s_fixed.Contains(name) => [name],
        [.. var stem, 'а', 'я'] when stem.Length > 2 => Forms(stem, "ая", "ой", "ую"),
        [.. var stem, 'о', 'е'] when stem.Length > 2 => Forms(stem, "ое", "ого", "ому", "им", "ом"),
        [.. var stem, 'ы', 'й'] => Forms(stem, "ый", "ого", "ому", "ым", "ом"),
        [.. var stem, 'ы' or 'и', 'е'] => Forms(stem + name[^2], "е", "х", "м", "ми"),
        [.. var stem, 'о' or 'е', 'в', 'ы'] => Forms(stem + name[^3..^1], "ы", "ых", "ым", "ыми"),
        [.. var stem, 'и', 'я'] => Forms(stem + "и", "я", "и", "ю", "ей"),
        [.. var stem, 'я'] => Forms(stem, "я", "и", "е", "ю", "ей"),
        [.. var stem, 'а'] when stem != "Само" => Forms(stem, "а", stem[^1] is 'г' or 'к' or 'х' or 'ж' or 'ш' ? "и" : "ы", "е", "у", "ой"),
        [.. var stem, 'ы'] => Forms(stem, "ы", "", "ам", "ами", "ах"),
        "Беларусь" => Forms("Беларус", "ь", "и", "ью"),
        [.. var stem, 'ь' or 'й'] => Forms(stem, name[^1..], "я", "ю", "ем", "е"),
        [.., 'а' or 'о' or 'и' or 'у' or 'э' or 'е' or 'ю'] => [name],
        _ => Forms(name, "", "а", "у", "ом", "е"),
    };

    private static IEnumerable<string> Forms(string stem, params string[] endings) => endings.Select(ending => stem + ending);
}

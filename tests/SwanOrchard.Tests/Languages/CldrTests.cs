using SwanOrchard.Core.Languages;
using Xunit;

namespace SwanOrchard.Tests.Languages;

public sealed class CldrTests
{
    [Theory]
    [InlineData("ky", "ky")]
    [InlineData("ky-KG", "ky")]
    [InlineData("KY-kg", "ky")]
    [InlineData("ru-Cyrl-KG", "ru")]
    [InlineData("sr-Latn-RS", "sr-Latn")]
    [InlineData("sr-Cyrl-RS", "sr")]
    [InlineData("en-a-b-x-home", "en")]
    [InlineData("en-US", "en")]
    [InlineData("en-GB", "en-001")]
    [InlineData("EN-latn-gb", "en-001")]
    [InlineData("en-AU", "en-AU")]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-MO", "zh-Hant-HK")]
    [InlineData("zh-Hans-TW", "zh")]
    [InlineData("pt-BR", "pt")]
    [InlineData("pt-AO", "pt-PT")]
    [InlineData("es-CU", "es-419")]
    [InlineData("sr-ME", "sr-Latn-ME")]
    [InlineData("sr-Cyrl-TR", "sr")]
    [InlineData("no-NO", "nb")]
    [InlineData("iw", "he")]
    [InlineData("sh", "sr-Latn")]
    [InlineData("be-tarask", "be")]
    public void The_language_or_its_nearest_parent_is_found(string culture, string expected) =>
        Assert.Equal(expected, Cldr.Find(culture)?.Code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("tlh")]
    [InlineData("overrides")]
    [InlineData("regions")]
    [InlineData("uz-Arab")]
    [InlineData("uz-AF")]
    [InlineData("mn-CN")]
    [InlineData("../en")]
    public void What_is_not_carried_is_not_found(string? culture) => Assert.Null(Cldr.Find(culture));

    [Fact]
    public void A_language_that_must_be_there_and_is_not_is_named_with_those_that_are()
    {
        var missing = Assert.Throws<ArgumentException>(() => Cldr.Get("tlh"));

        Assert.Contains("tlh", missing.Message, StringComparison.Ordinal);
        Assert.Contains("sr-Latn", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_is_read_once() => Assert.Same(Cldr.Get("ru"), Cldr.Get("ru-RU"));

    [Theory]
    [InlineData("en", "English", "ltr")]
    [InlineData("ru", "Русский", "ltr")]
    [InlineData("ky", "Кыргызча", "ltr")]
    [InlineData("kk", "Қазақ тілі", "ltr")]
    [InlineData("uz", "O‘zbek", "ltr")]
    [InlineData("ka", "ქართული", "ltr")]
    [InlineData("tr", "Türkçe", "ltr")]
    [InlineData("sr-Latn", "Srpski", "ltr")]
    [InlineData("he", "עברית", "rtl")]
    [InlineData("ar", "العربية", "rtl")]
    [InlineData("fa", "فارسی", "rtl")]
    [InlineData("ps", "پښتو", "rtl")]
    [InlineData("ur", "اردو", "rtl")]
    public void A_language_names_itself_and_its_direction(string language, string autonym, string direction)
    {
        var locale = Cldr.Get(language);

        Assert.Equal((autonym, direction), (locale.Autonym, locale.Direction));
    }

    [Fact]
    public void The_languages_of_the_region_are_carried() =>
        Assert.Empty("en ru uk be ky kk tg uz tk az hy ka mn ro bg sr mk hr bs sl sk cs pl hu sq el de fr it es pt tr he ar fa"
            .Split(' ').Except(Cldr.Carried));

    [Theory]
    [InlineData("en-GB", "15 May 2009", "15–16 May 2009")]
    [InlineData("en-US", "May 15, 2009", "May 15–16, 2009")]
    [InlineData("en-CA", "May 15, 2009", "May 15–16, 2009")]
    [InlineData("zh-TW", "2009年5月15日", "2009年5月15日至16日")]
    [InlineData("pt-PT", "15 de maio de 2009", "15–16 de maio de 2009")]
    [InlineData("ru-UA", "15 мая 2009 г.", "15–16 мая 2009 г.")]
    public void A_region_has_its_own_dates(string language, string day, string days)
    {
        var locale = Cldr.Get(language);

        Assert.Equal((day, days), (Plain(locale.Date(new(2009, 5, 15))), Plain(locale.Range(new(2009, 5, 15), new(2009, 5, 16)))));

        static string Plain(string text) => text.Replace('\u00A0', ' ');
    }

    [Theory]
    [InlineData("en-GB", "LC", "St Lucia")]
    [InlineData("en-US", "LC", "St. Lucia")]
    [InlineData("pt-PT", "CZ", "Chéquia")]
    [InlineData("pt-BR", "CZ", "Tchéquia")]
    [InlineData("zh-TW", "KG", "吉爾吉斯")]
    [InlineData("zh-CN", "KG", "吉尔吉斯斯坦")]
    [InlineData("ru-UA", "KG", "Кыргызстан")]
    public void A_region_has_its_own_names_of_countries(string language, string code, string name) =>
        Assert.Equal(name, Cldr.Get(language).CountryName(code));

    [Fact]
    public void In_January_an_Austrian_writes_otherwise_than_a_German() =>
        Assert.Equal(
            ("1. Jänner 2010", "1. Januar 2010"), (Cldr.Get("de-AT").Date(new(2010, 1, 1)), Cldr.Get("de-DE").Date(new(2010, 1, 1))));

    [Theory]
    [InlineData("en-GB", "GB")]
    [InlineData("en", "US")]
    [InlineData("zh-TW", "TW")]
    [InlineData("zh-Hant", "TW")]
    [InlineData("zh", "CN")]
    [InlineData("sr-Latn", "RS")]
    [InlineData("pt-BR", "BR")]
    [InlineData("ky", "KG")]
    public void A_language_is_at_home_in_a_territory(string language, string territory) =>
        Assert.Equal(territory, Cldr.Territory(language));
}

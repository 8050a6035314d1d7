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
    public void The_language_or_its_nearest_parent_is_found(string culture, string expected) =>
        Assert.Equal(expected, Cldr.Find(culture)?.Code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("tlh")]
    [InlineData("overrides")]
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
}

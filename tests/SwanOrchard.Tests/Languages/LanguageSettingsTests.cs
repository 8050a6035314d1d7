using SwanOrchard.Core.Languages;
using Xunit;

namespace SwanOrchard.Tests.Languages;

public sealed class LanguageSettingsTests
{
    private static readonly LanguageSettings Site = new("EN", ["en", "ru", "sr-Latn"]);

    [Theory]
    [InlineData("en", true)]
    [InlineData("RU", true)]
    [InlineData("SR-latn", true)]
    [InlineData("sr", false)]
    [InlineData("en-GB", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_site_has_just_its_languages(string? code, bool expected) => Assert.Equal(expected, Site.Contains(code));

    [Fact]
    public void Codes_are_spelt_as_the_site_spells_them()
    {
        Assert.Equal("en", Site.Default);
        Assert.Equal("sr-Latn", Site.Match("SR-LATN"));
    }

    [Fact]
    public void A_default_language_the_site_lacks_is_refused() =>
        Assert.Contains("ky", Assert.Throws<ArgumentException>(() => new LanguageSettings("ky", ["en"])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("ky")]
    [InlineData("kk")]
    [InlineData("tg")]
    [InlineData("uz")]
    [InlineData("be")]
    public void Readers_of_the_region_are_led_to_Russian_unless_a_site_says_otherwise(string code)
    {
        Assert.Equal("ru", Site.Fallbacks[code]);
        Assert.Empty(new LanguageSettings("en", ["en"], new Dictionary<string, string>()).Fallbacks);
    }

    [Theory]
    [InlineData("en-GB en-US ru", "English (United Kingdom)", "English (United States)", "Русский")]
    [InlineData("zh-CN zh-TW", "中文（中国）", "中文（台灣）")]
    [InlineData("pt-BR pt-PT", "Português (Brasil)", "Português (Portugal)")]
    [InlineData("en en-GB", "English (United States)", "English (United Kingdom)")]
    [InlineData("es-419 es-ES", "Español (Latinoamérica)", "Español (España)")]
    [InlineData("ko-KR ko-KP", "한국어(대한민국)", "한국어(조선민주주의인민공화국)")]
    [InlineData("zh zh-Hant", "中文", "繁體中文")]
    [InlineData("sr sr-Latn", "Српски", "Srpski")]
    [InlineData("en-GB ru-KG", "English", "Русский")]
    public void A_language_is_named_with_its_region_where_two_share_it(string languages, params string[] names)
    {
        var codes = languages.Split(' ');
        var settings = new LanguageSettings(codes[0], codes);

        Assert.Equal(names, codes.Select(settings.NameOf));
    }
}

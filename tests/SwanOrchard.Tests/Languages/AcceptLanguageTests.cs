using SwanOrchard.Core.Languages;
using Xunit;

namespace SwanOrchard.Tests.Languages;

public sealed class AcceptLanguageTests
{
    private static readonly LanguageSettings Site = new("en", ["en", "ru", "sr-Latn"]);

    [Theory]
    [InlineData(null, "en")]
    [InlineData("", "en")]
    [InlineData("ru", "ru")]
    [InlineData("RU", "ru")]
    [InlineData("ru-KG", "ru")]
    [InlineData("ru-Cyrl-KG-x-home", "ru")]
    [InlineData("sr-latn-rs", "sr-Latn")]
    [InlineData("de, ru", "ru")]
    [InlineData("de", "en")]
    [InlineData("en-GB, ru;q=0.9", "en")]
    [InlineData("ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7", "ru")]
    [InlineData(" \tru ; q=0.5 ,en;\tQ=0.4", "ru")]
    public void A_language_is_looked_up_by_cutting_the_range_shorter(string? header, string expected) =>
        Assert.Equal(expected, AcceptLanguage.Choose(header, Site));

    [Theory]
    [InlineData("sr")]
    [InlineData("sr-Cyrl")]
    public void A_range_is_not_made_longer_to_find_a_language(string header) =>
        Assert.Equal("en", AcceptLanguage.Choose(header, Site));

    [Theory]
    [InlineData("en;q=0.5, ru", "ru")]
    [InlineData("en;q=0.5, ru;q=0.6", "ru")]
    [InlineData("en;q=0.501, ru;q=0.5", "en")]
    [InlineData("ru;q=0.8, en;q=0.8", "ru")]
    [InlineData("en;q=1.000, ru;q=0.999", "en")]
    [InlineData("ru;q=0.001", "ru")]
    public void A_higher_weight_goes_first_and_equal_ones_as_they_stand(string header, string expected) =>
        Assert.Equal(expected, AcceptLanguage.Choose(header, Site));

    [Theory]
    [InlineData("ky", "ru")]
    [InlineData("ky-KG", "ru")]
    [InlineData("KK", "ru")]
    [InlineData("de, uz-Cyrl-UZ", "ru")]
    [InlineData("tg, *", "ru")]
    [InlineData("ky, en;q=0.5", "en")]
    [InlineData("ky, de;q=0.5", "ru")]
    public void Who_named_none_of_our_languages_is_led_to_the_next_they_read(string header, string expected) =>
        Assert.Equal(expected, AcceptLanguage.Choose(header, Site));

    [Theory]
    [InlineData("ru;q=0", "en")]
    [InlineData("en;q=0", "ru")]
    [InlineData("en;q=0.000, de", "ru")]
    [InlineData("ky, ru;q=0", "en")]
    [InlineData("ru-KG, ru;q=0", "en")]
    [InlineData("ru, ru;q=0", "en")]
    [InlineData("ru-KG;q=0, ru", "ru")]
    [InlineData("ru-KG;q=0", "en")]
    [InlineData("ky, en;q=0", "ru")]
    [InlineData("en;q=0, ru;q=0", "sr-Latn")]
    [InlineData("en;q=0, ru;q=0, sr;q=0", "en")]
    [InlineData("sr-Latn, sr;q=0", "sr-Latn")]
    [InlineData("en;q=0, ru;q=0, sr-Latn-RS;q=0", "sr-Latn")]
    public void A_weight_of_nothing_excludes_a_language_and_what_is_below_it(string header, string expected) =>
        Assert.Equal(expected, AcceptLanguage.Choose(header, Site));

    [Theory]
    [InlineData("*", "en")]
    [InlineData("*, ru;q=0.5", "ru")]
    [InlineData("en;q=0, *", "ru")]
    [InlineData("*;q=0", "en")]
    [InlineData("ru, *;q=0", "ru")]
    [InlineData("ru-KG, *;q=0", "ru")]
    [InlineData("ky, *;q=0", "en")]
    public void A_star_is_everything_else(string header, string expected) =>
        Assert.Equal(expected, AcceptLanguage.Choose(header, Site));

    [Theory]
    [InlineData("ru;q=2")]
    [InlineData("ru;q=-1")]
    [InlineData("ru;q=abc")]
    [InlineData("ru;q=NaN")]
    [InlineData("ru;q=")]
    [InlineData("ru;q=1e0")]
    [InlineData("ru;q=0,5")]
    [InlineData("ru;")]
    [InlineData("ru;level=1")]
    [InlineData("ru;q=0.5;q=0.6")]
    [InlineData("ru_RU")]
    [InlineData("ru-")]
    [InlineData("-ru")]
    [InlineData("ru--KG")]
    [InlineData("ru-undoubtedly")]
    [InlineData("r\u00fc")]
    [InlineData("ru\0")]
    [InlineData("*-ru")]
    [InlineData(",;,;q=1,--,=")]
    [InlineData("\ud800")]
    public void A_malformed_range_counts_as_not_sent(string header)
    {
        Assert.Equal("en", AcceptLanguage.Choose(header, Site));
        Assert.Equal("sr-Latn", AcceptLanguage.Choose(header + ", sr-Latn", Site));
    }

    [Fact]
    public void Of_a_huge_header_the_first_ranges_count()
    {
        var others = string.Concat(Enumerable.Repeat("de,", 31));

        Assert.Equal("ru", AcceptLanguage.Choose(others + "ru", Site));
        Assert.Equal("en", AcceptLanguage.Choose(others + "de,ru", Site));
        Assert.Equal("en", AcceptLanguage.Choose(new string(',', 1_000_000) + "ru", Site));
        Assert.Equal("en", AcceptLanguage.Choose(new string('a', 1_000_000), Site));
        Assert.Equal("en", AcceptLanguage.Choose("a" + string.Concat(Enumerable.Repeat("-a", 500_000)), Site));
    }

    [Fact]
    public void The_fallback_map_of_the_site_counts_whatever_its_case()
    {
        var site = new LanguageSettings("en", ["en", "sr-Latn"], new Dictionary<string, string> { ["SR"] = "SR-latn", ["de"] = "fr" });

        Assert.Equal("sr-Latn", AcceptLanguage.Choose("sr-Cyrl-RS", site));
        Assert.Equal("en", AcceptLanguage.Choose("de", site));
    }
}

using SwanOrchard.Core.Languages;
using Xunit;

namespace SwanOrchard.Tests.Languages;

public sealed class CountryTests
{
    /// <summary>Assigned in ISO 3166-1.</summary>
    private const int Assigned = 249;

    [Theory]
    [InlineData("en", "KG", "Kyrgyzstan")]
    [InlineData("en", "kg", "Kyrgyzstan")]
    [InlineData("ru", "KG", "Кыргызстан")]
    [InlineData("ru", "BY", "Беларусь")]
    [InlineData("ru", "MD", "Молдова")]
    [InlineData("ru", "TM", "Туркменистан")]
    [InlineData("ru", "MK", "Северная Македония")]
    [InlineData("ky", "KG", "Кыргызстан")]
    [InlineData("sr", "RS", "Србија")]
    [InlineData("sr-Latn", "RS", "Srbija")]
    [InlineData("fa", "TJ", "تاجیکستان")]
    public void A_country_has_its_name(string language, string code, string expected) =>
        Assert.Equal(expected, Cldr.Get(language).CountryName(code));

    [Theory]
    [InlineData("XX")]
    [InlineData("EU")]
    [InlineData("")]
    [InlineData("Kyrgyzstan")]
    public void What_is_no_country_is_shown_as_it_stands(string code)
    {
        Assert.Equal(code, Cldr.Get("en").CountryName(code));
        Assert.False(Cldr.Get("en").IsCountry(code));
    }

    [Theory]
    [InlineData("KG", true)]
    [InlineData("kg", true)]
    [InlineData("SU", false)]
    [InlineData("KGZ", false)]
    [InlineData(null, false)]
    public void Only_assigned_codes_are_countries(string? code, bool expected) =>
        Assert.Equal(expected, Cldr.Get("ru").IsCountry(code));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_names_every_country(string language)
    {
        var countries = Cldr.Get(language).Countries;

        Assert.Equal(Assigned, countries.Select(country => country.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.All(countries, country => Assert.Matches("^[A-Z]{2}$", country.Key));
        Assert.All(countries, country => Assert.NotEqual(country.Key, country.Value));
    }

    [Theory]
    [InlineData("ru", "KZ", "KG", "LA")]
    [InlineData("en", "AF", "AX", "AL")]
    [InlineData("tr", "DJ", "CZ", "DK")]
    public void Countries_stand_in_the_order_of_the_languages_dictionaries(
        string language, string first, string second, string third)
    {
        var codes = Cldr.Get(language).Countries.Select(country => country.Key).ToList();
        var places = new[] { codes.IndexOf(first), codes.IndexOf(second), codes.IndexOf(third) };

        // Åland is not after Zimbabwe, Çekya not after Zambiya; Кыргызстан has the place of that name, not of Киргизия.
        Assert.Equal(places.Order(), places);
    }

    public static TheoryData<string> Languages() => [.. Cldr.Carried];
}

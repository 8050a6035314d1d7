using SwanOrchard.Core.Languages;
using Xunit;

namespace SwanOrchard.Tests.Languages;

public sealed class CldrDatesTests
{
    [Theory]
    [InlineData("en", "May 15, 2009")]
    [InlineData("ru", "15 мая 2009\u00a0г.")]
    [InlineData("ky", "2009-ж., 15-май")]
    [InlineData("uz", "15-may, 2009")]
    [InlineData("de", "15. Mai 2009")]
    [InlineData("es", "15 de mayo de 2009")]
    [InlineData("mn", "2009 оны тавдугаар сарын 15")]
    [InlineData("he", "15 במאי 2009")]
    [InlineData("fa", "۱۵ مهٔ ۲۰۰۹")]
    [InlineData("ja", "2009年5月15日")]
    public void A_day_is_written_as_the_language_writes_it(string language, string expected) =>
        Assert.Equal(expected, Cldr.Get(language).Date(new DateOnly(2009, 5, 15)));

    [Theory]
    [InlineData("en", "May 15–16, 2009")]
    [InlineData("ru", "15–16 мая 2009\u00a0г.")]
    [InlineData("ky", "2009-ж., 15–16-май")]
    [InlineData("de", "15.–16. Mai 2009")]
    [InlineData("hr", "15.–16. svibnja 2009.")]
    [InlineData("lt", "2009\u00a0m. gegužės 15–16\u00a0d.")]
    [InlineData("lv", "2009. gada 15.–16. maijs")]
    [InlineData("fa", "۱۵ تا ۱۶ مهٔ ۲۰۰۹")]
    [InlineData("ko", "2009년 5월 15일~16일")]
    public void Days_of_one_month_share_it(string language, string expected) =>
        Assert.Equal(expected, Range(language, "2009-05-15", "2009-05-16"));

    [Theory]
    [InlineData("en", "May 30 – June 2, 2009")]
    [InlineData("ru", "30 мая – 2 июня 2009\u00a0г.")]
    [InlineData("ky", "2009-ж., 30-май – 2-июнь")]
    [InlineData("cs", "30. května – 2. června 2009")]
    [InlineData("lv", "2009. gada 30. maijs – 2. jūnijs")]
    [InlineData("he", "30 במאי – 2 ביוני 2009")]
    [InlineData("fa", "۳۰ مه تا ۲ ژوئن ۲۰۰۹")]
    public void Months_of_one_year_share_it(string language, string expected) =>
        Assert.Equal(expected, Range(language, "2009-05-30", "2009-06-02"));

    [Theory]
    [InlineData("en", "December 30, 2009 – January 2, 2010")]
    [InlineData("ru", "30 декабря 2009\u00a0г. – 2 января 2010\u00a0г.")]
    [InlineData("uk", "30 грудня 2009 – 2 січня 2010\u00a0рр.")]
    [InlineData("ky", "2009-ж., 30-декабрь – 2010-ж., 2-январь")]
    [InlineData("fa", "۳۰ دسامبر ۲۰۰۹ تا ۲ ژانویهٔ ۲۰۱۰")]
    public void Over_a_new_year_both_are_said(string language, string expected) =>
        Assert.Equal(expected, Range(language, "2009-12-30", "2010-01-02"));

    [Fact]
    public void A_year_apart_in_one_month_is_not_taken_for_that_month() =>
        Assert.Equal("May 15, 2009 – May 16, 2010", Range("en", "2009-05-15", "2010-05-16"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_range_of_one_day_is_that_day(string language) =>
        Assert.Equal(Cldr.Get(language).Date(new DateOnly(2009, 5, 15)), Range(language, "2009-05-15", "2009-05-15"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_range_says_both_its_days_and_no_pattern_letters(string language)
    {
        var range = Range(language, "2009-05-30", "2010-06-12");
        var digits = string.Concat(range.Where(char.IsDigit).Select(char.GetNumericValue));

        Assert.Matches("30.*12", digits);
        Assert.Matches("2009.*2010", digits);
        Assert.DoesNotContain("MM", range, StringComparison.Ordinal);
        Assert.DoesNotContain('\'', range);
        Assert.DoesNotContain('\u202f', range);
        Assert.DoesNotContain('\u2009', range);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_month_has_a_name_of_its_own(string language)
    {
        var dates = Enumerable.Range(1, 12).Select(month => Cldr.Get(language).Date(new DateOnly(2009, month, 15)));

        Assert.Equal(12, dates.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_end_before_the_start_is_refused_with_both_named()
    {
        var refused = Assert.Throws<ArgumentException>(() => Range("en", "2009-05-16", "2009-05-15"));

        Assert.Contains("2009-05-16", refused.Message, StringComparison.Ordinal);
        Assert.Contains("2009-05-15", refused.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Languages() => [.. Cldr.Carried];

    private static string Range(string language, string start, string end) =>
        Cldr.Get(language).Range(
            DateOnly.ParseExact(start, "O"),
            DateOnly.ParseExact(end, "O"));
}

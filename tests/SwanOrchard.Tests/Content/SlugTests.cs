using SwanOrchard.Core.Addresses;
using Xunit;

namespace SwanOrchard.Tests.Content;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Seminar in Kyrgyzstan", "seminar-in-kyrgyzstan")]
    [InlineData("Семинар в Бишкеке", "seminar-v-bishkeke")]
    [InlineData("Ош, Жалал-Абад и Ысык-Көл", "osh-zhalal-abad-i-ysyk-kol")]
    [InlineData("Тверь — город", "tver-gorod")]
    [InlineData("Don’t be silent!", "dont-be-silent")]
    [InlineData("  --  “Rights”  2009/10 … ", "rights-2009-10")]
    [InlineData("Łódź, Kraków & Zürich", "lodz-krakow-zurich")]
    [InlineData("თბილისი", "tbilisi")]
    [InlineData("Ереван / Երևան", "erevan-erevan")]
    [InlineData("İstanbul IŞIK", "istanbul-isik")]
    [InlineData("… — !", "")]
    [InlineData("", "")]
    public void A_title_becomes_ASCII_words(string title, string expected) => Assert.Equal(expected, Slug.From(title));

    [Fact]
    public void A_long_title_is_cut_between_words()
    {
        var slug = Slug.From(string.Concat(Enumerable.Repeat("семинар ", 40)));

        Assert.InRange(slug.Length, 90, Slug.MaxLength);
        Assert.EndsWith("-seminar", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_just_fits_is_kept_whole()
    {
        var words = string.Concat(Enumerable.Repeat("abcd ", 20));

        Assert.Equal(99, Slug.From(words).Length);
        Assert.Equal(new string('a', 100), Slug.From(new string('a', 100) + " b"));
    }

    [Fact]
    public void A_single_endless_word_is_cut_where_the_room_ends() =>
        Assert.Equal(Slug.MaxLength, Slug.From(new string('я', 300)).Length);

    [Theory]
    [InlineData("a\ud800b")]
    [InlineData("日本語のニュース")]
    [InlineData("نشست در کابل")]
    [InlineData("❤ 2009")]
    public void What_comes_of_any_title_is_a_slug(string title) => Assert.True(Slug.IsValid(Slug.From(title)), Slug.From(title));

    [Theory]
    [InlineData("seminar", true)]
    [InlineData("seminar-2009", true)]
    [InlineData("1517", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("семинар", false)]
    [InlineData("a\n", false)]
    public void A_slug_is_lower_case_words_and_single_hyphens(string? slug, bool expected) =>
        Assert.Equal(expected, Slug.IsValid(slug));
}

using System.Text.Json;
using SwanOrchard.Core.Search;
using Xunit;

namespace SwanOrchard.Tests.Search;

/// <summary>What the words of a text are, in the core and in the script.</summary>
public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Sex workers’ rights", "sex workers rights")]
    [InlineData("SWAN’s “Tais Plus”", "swan's tais plus")]
    [InlineData("Ёлка, ещё", "елка еще")]
    [InlineData("ста\u0301рый за\u0301мок", "старый замок")]
    [InlineData("И\u0306ошкар-Ола", "йошкар ола йошкарола")]
    [InlineData("секс\u00ADработ\u00ADница", "сексработница")]
    [InlineData("ВИЧ-положительных", "вич положительных вичположительных")]
    [InlineData("ВИЧ\u2011положительных", "вич положительных вичположительных")]
    [InlineData("May 15–16, 2009", "may 15 16 2009")]
    [InlineData("C++ и C#", "c и c")]
    [InlineData("café naïve Şöz", "cafe naive soz")]
    [InlineData("өзүнүн жаңы", "өзүнүн жаңы")]
    [InlineData("Беларусь – Воўк", "беларусь воўк")]
    [InlineData("ΛΌΓΟΣ λόγος", "λογοσ λογοσ")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("🌹 ВИЧ 🌹", "вич")]
    [InlineData("𐐀 ﬁnance", "𐐨 finance")]
    [InlineData("حُقوق", "حقوق")]
    [InlineData("one-two-three-four-five", "one two three four five")]
    [InlineData("rock-'n'-roll 'quoted'", "rock n roll quoted")]
    [InlineData("a\u0000b\u0007c", "a b c")]
    [InlineData("", "")]
    [InlineData(" -'- ", "")]
    public async Task A_text_has_these_words(string text, string words)
    {
        Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));
        var read = new List<string>();
        SearchWords.Read(text, word => read.Add(word.ToString()));
        Assert.Equal(words, string.Join(' ', read));

        var groups = await SearchScript.RunAsync<WordGroup[]>([JsonSerializer.Serialize(text)], "words");
        var found = groups.Single().SelectMany(group => group.Whole is null ? group.Parts : group.Parts.Append(group.Whole));
        Assert.Equal(words, string.Join(' ', found));
    }

    [Fact]
    public void A_long_word_is_cut_and_half_of_a_pair_is_none()
    {
        Assert.Equal(new string('я', SearchWords.MaxLength), Assert.Single(SearchWords.Of(new string('я', 10_000))));
        Assert.Equal(new string('a', 39), Assert.Single(SearchWords.Of(new string('a', 39) + "𐐀")));
        Assert.Equal(["a", "b"], SearchWords.Of("a\ud800b"));
    }
}

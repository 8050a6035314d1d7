using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Content;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Алёна Королёва", "алена королева")]
    [InlineData("АЛЁНА КОРОЛЁВА", "алена королева")]
    [InlineData("Але\u0308на Короле\u0308ва", "алена королева")]
    [InlineData("Але\u00AD\u0308на", "алена")]
    [InlineData("Алё\u00ADна", "алена")]
    [InlineData("\uFEFFАлё\u200Bна\u200E\u2060", "алена")]
    [InlineData("Ми\u0306на", "мйна")]
    [InlineData("Jose\u0301", "josé")]
    [InlineData("JOSÉ", "josé")]
    [InlineData("  Алёна\u00A0\r\n\t Королёва\u2003", "алена королева")]
    [InlineData("Алёна \u200B Королёва \u200B", "алена королева")]
    [InlineData("Name@Partner\u00AD.Example", "name@partner.example")]
    [InlineData(" \u00AD\u200B ", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void What_reads_the_same_is_the_same(string? text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Theory]
    [InlineData("й", "и")]
    [InlineData("é", "e")]
    [InlineData("Анна Мария", "Аннамария")]
    [InlineData("Анна-Мария", "Аннамария")]
    public void Other_letters_and_words_stay_apart(string one, string other) => Assert.NotEqual(FoldedText.Of(one), FoldedText.Of(other));

    // No such texts can be written in an attribute.
    [Fact]
    public void Halves_of_pairs_are_no_fault() => Assert.Equal("a\uFFFDb", FoldedText.Of("a\uD83Eb"));
}

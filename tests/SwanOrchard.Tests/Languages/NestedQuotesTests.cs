using SwanOrchard.Core.Languages;
using Xunit;

namespace SwanOrchard.Tests.Languages;

/// <summary>A title with quotation marks of its own is printed inside others as typographers do.</summary>
public sealed class NestedQuotesTests
{
    [Theory]
    [InlineData("Черновик «Встреча: «Право на здоровье» [Ош]» сохранён.", "Черновик «Встреча: „Право на здоровье“ [Ош]» сохранён.")]
    [InlineData("«А «Б «В» Г» Д»", "«А „Б „В“ Г“ Д»")]
    [InlineData("«Одно» и «другое»", "«Одно» и «другое»")]
    [InlineData("The draft of “A “word” of hers” was saved.", "The draft of “A ‘word’ of hers” was saved.")]
    [InlineData("“Право «на» здоровье”", "“Право «на» здоровье”")]
    [InlineData("«Не « закрыто»", "«Не « закрыто»")]
    [InlineData("» наоборот «", "» наоборот «")]
    [InlineData("", "")]
    public void Inner_marks_differ_from_outer_ones(string text, string expected) => Assert.Equal(expected, NestedQuotes.Settle(text));
}

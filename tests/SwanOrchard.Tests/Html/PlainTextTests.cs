using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Html;

public sealed class PlainTextTests
{
    private const string Family = "👩‍👩‍👧‍👦";
    private const string Flag = "🇰🇬";
    private const string Combined = "и\u0306";

    [Theory]
    [InlineData(Family + Family, 12, Family + "…")]
    [InlineData(Family + Family, 21, Family + "…")]
    [InlineData(Flag + Flag + Flag, 7, Flag + "…")]
    [InlineData(Flag + Flag + Flag, 10, Flag + Flag + "…")]
    [InlineData(Combined + Combined + Combined, 5, Combined + Combined + "…")]
    [InlineData(Combined + Combined + Combined, 4, Combined + "…")]
    [InlineData("👍🏽👍🏽", 6, "👍🏽…")]
    [InlineData("क्षेत्रक्षेत्र", 9, "क्षेत्र…")]
    [InlineData("\u1100\u1161\u11A8\u1100\u1161\u11A8", 5, "\u1100\u1161\u11A8…")]
    [InlineData("1️⃣2️⃣3️⃣", 6, "1️⃣…")]
    [InlineData("Sex workers of the region " + Family, 32, "Sex workers of the region…")]
    [InlineData("A long-word-without-a-space-in-it", 12, "A long-word…")]
    [InlineData("新闻稿发布会在比什凯克举行", 6, "新闻稿发布…")]
    public void A_text_is_cut_between_letters_as_people_see_them(string text, int length, string cut)
    {
        Assert.Equal(cut, PlainText.Shorten(text, length));
        Assert.True(cut.Length <= length);
    }

    [Theory]
    [InlineData(1, "…")]
    [InlineData(2, "a…")]
    [InlineData(8, "a\u0301\u0301\u0301\u0301\u0301\u0301…")]
    public void A_letter_under_more_marks_than_there_is_room_for_does_not_lose_the_text(int length, string cut) =>
        Assert.Equal(cut, PlainText.Shorten("a" + new string('\u0301', 400), length));
}

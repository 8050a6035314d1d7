using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Content;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("\u200B")]
    [InlineData("\u202E\u2060\uFEFF")]
    [InlineData("\u00A0\u00AD\u3000")]
    [InlineData("\u2028\u2029\u0007")]
    [InlineData("\uFE0F")]
    [InlineData("\u0301\u20DD\u0903")]
    [InlineData("\U000E0041\U000E0100")]
    [InlineData("\u3164\u115F\uFFA0\u2800")]
    public void What_cannot_be_seen_is_empty(string? text) => Assert.True(VisibleText.IsEmpty(text));

    // No such texts can be written in an attribute.
    [Fact]
    public void Halves_of_pairs_are_nothing_to_be_seen()
    {
        Assert.True(VisibleText.IsEmpty("\uD83E \uDDA2"));
        Assert.True(VisibleText.IsEmpty("\uD83E"));
        Assert.False(VisibleText.IsEmpty("\uD83Ea"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\u200B.")]
    [InlineData("и\u0306")]
    [InlineData("🦢")]
    [InlineData("❤\uFE0F")]
    [InlineData("\u200F\u0645")]
    [InlineData("—")]
    [InlineData("2009")]
    public void What_can_be_is_not(string text) => Assert.False(VisibleText.IsEmpty(text));
}

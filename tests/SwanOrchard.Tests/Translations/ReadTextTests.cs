using SwanOrchard.Core.Translations;
using Xunit;

namespace SwanOrchard.Tests.Translations;

public sealed class ReadTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>two</p>", "<p>One</p><p>two</p>")]
    [InlineData("<p>foo <b>bar</b> baz</p>", "<p>foo<b> bar</b> baz</p>")]
    [InlineData("<p>foo<b> bar </b>baz</p>", "<p>foo<b> bar</b> baz</p>")]
    [InlineData("<p>foo<b>bar</b></p>", "<p>foo<b>bar</b></p>")]
    [InlineData("<p>2 &lt; 3 &amp; more</p>", "<p>2 &lt; 3 &amp; more</p>")]
    [InlineData("<div><span>plain</span></div>", "plain")]
    [InlineData("<p>a<br>b</p>", "<p>a<br>b</p>")]
    [InlineData("<p><img src='a.jpg' alt='A  cat' width=3></p>", "<p><img alt=\"A cat\"></p>")]
    [InlineData("<p><a href='/x' class=y>here</a></p>", "<p><a href=\"/x\">here</a></p>")]
    [InlineData("<p lang=ru>Да</p>", "<p lang=\"ru\">Да</p>")]
    [InlineData("<p>&gt;\u0338</p>", "<p>\u226F</p>")]
    [InlineData("<p>a</p><p>\u200B</p>", "<p>a</p>")]
    [InlineData("\u200B \u00AD", "")]
    public void Html_reads_as(string stored, string read) => Assert.Equal(read, ReadText.Of(TextKind.Html, stored));

    [Theory]
    [InlineData(" a\u00A0\t b ", "a b")]
    [InlineData("a < b & c", "a < b & c")]
    [InlineData("e\u0301", "é")]
    [InlineData(null, "")]
    public void Plain_text_reads_as(string? stored, string read) => Assert.Equal(read, ReadText.Of(TextKind.Plain, stored));

    [Fact]
    public void Half_a_letter_is_a_sign_of_its_own() => Assert.Equal("\uFFFDx", ReadText.Of(TextKind.Plain, "\uD800x"));

    [Fact]
    public void A_mark_does_not_grow_together_with_the_tag_before_it() =>
        Assert.Equal("<p>\u0338a</p>", ReadText.Of(TextKind.Html, "<p>\u0338a</p>"));
}

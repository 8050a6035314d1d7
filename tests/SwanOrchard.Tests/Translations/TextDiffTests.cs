using SwanOrchard.Core.Translations;
using Xunit;
using static SwanOrchard.Core.Translations.TextPieceKind;

namespace SwanOrchard.Tests.Translations;

public sealed class TextDiffTests
{
    private static readonly string[] s_words =
        ["one ", "two ", "<b>три</b> ", "«", "» ", ", ", "<a href='/x'>x</a>", "&lt;", "<br>", "e\u0301"];

    [Theory]
    [InlineData("Seminar in Osh", "Workshop in Osh", "[-Seminar-][+Workshop+] in Osh")]
    [InlineData("в гостинице «Ак-Кеме»", "в гостинице «Ак-Бура»", "в гостинице «[-Ак-Кеме-][+Ак-Бура+]»")]
    [InlineData("He said “yes”", "He said «yes»", "He said[- “-][+ «+]yes[-”-][+»+]")]
    [InlineData("don't go", "don’t go", "[-don't-][+don’t+] go")]
    [InlineData("a", "", "[-a-]")]
    [InlineData("", "a", "[+a+]")]
    [InlineData("a < b", "a > b", "a[- <-][+ >+] b")]
    public void Plain_text_changes_by_word(string before, string after, string shown) =>
        Assert.Equal(shown, Show(TextKind.Plain, before, after));

    [Theory]
    [InlineData("<p>One two</p>", "<p>One three</p>", "<p>One[- two-][+ three+]</p>")]
    [InlineData("<p>One <b>two</b></p>", "<p>One <i>two</i></p>", "<p>One[-<b>-][+<i>+] two[-</b>-][+</i>+]</p>")]
    [InlineData("<p>One</p>", "<p>One</p><p>Two</p>", "<p>One</p>[+<p>Two</p>+]")]
    [InlineData("<p><a href='/a'>x</a></p>", "<p><a href='/b'>x</a></p>", "<p>[-<a href=\"/a\">-][+<a href=\"/b\">+]x</a></p>")]
    [InlineData("<p>5 &lt; 6</p>", "<p>5 &gt; 6</p>", "<p>5[- &lt;-][+ &gt;+] 6</p>")]
    public void A_tag_is_one_piece(string before, string after, string shown) =>
        Assert.Equal(shown, Show(TextKind.Html, ReadText.Of(TextKind.Html, before), ReadText.Of(TextKind.Html, after)));

    [Fact]
    public void Both_texts_can_be_read_from_the_pieces()
    {
        var random = new Random(20260101);
        for (var round = 0; round < 200; round++)
        {
            var (before, after) = (Text(random), Text(random));
            var pieces = TextDiff.Compare(TextKind.Html, before, after);
            Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Kind != Added).Select(piece => piece.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Kind != Removed).Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void Above_the_limit_paragraphs_are_compared_and_below_it_words()
    {
        string Long(int paragraphs, string word) =>
            string.Concat(Enumerable.Range(0, paragraphs).Select(at => $"<p>{(at == 500 ? word : "The")} paragraph number {at}</p>"));

        Assert.Equal("The", Assert.Single(TextDiff.Compare(TextKind.Html, Long(1000, "A"), Long(1000, "The")), Is(Added)).Text);
        Assert.Equal(
            "<p>The paragraph number 500</p>",
            Assert.Single(TextDiff.Compare(TextKind.Html, Long(2000, "A"), Long(2000, "The")), Is(Added)).Text);
    }

    [Fact]
    public void A_text_that_is_all_another_is_replaced_and_does_not_take_long()
    {
        var before = string.Join(' ', Enumerable.Range(0, 5000).Select(at => $"old{at}"));
        var after = string.Join(' ', Enumerable.Range(0, 5000).Select(at => $"new{at}"));
        Assert.Equal([Removed, Added], TextDiff.Compare(TextKind.Plain, before, after).Select(piece => piece.Kind));
    }

    private static Predicate<TextPiece> Is(TextPieceKind kind) => piece => piece.Kind == kind;

    private static string Text(Random random) => ReadText.Of(TextKind.Html, string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ =>
        $"<p>{string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => s_words[random.Next(s_words.Length)]))}</p>")));

    private static string Show(TextKind kind, string before, string after) =>
        string.Concat(TextDiff.Compare(kind, before, after).Select(piece => piece.Kind switch
        {
            Removed => $"[-{piece.Text}-]",
            Added => $"[+{piece.Text}+]",
            _ => piece.Text,
        }));
}

using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Html;

/// <summary>Words of two lines or blocks are two words, in bodies and in texts made of them.</summary>
public sealed class BodyWordsTests
{
    [Theory]
    [InlineData("<p>They met in Osh.<br>Two women came.</p>", "They met in Osh. Two women came.")]
    [InlineData("<p>A network of NGOs.<br/>Secretariat: Budapest.</p>", "A network of NGOs. Secretariat: Budapest.")]
    [InlineData("<div>A network of NGOs.</div><div>Secretariat: Budapest.</div>", "A network of NGOs. Secretariat: Budapest.")]
    [InlineData("<ul><li>One</li><li>Two</li></ul>", "One Two")]
    [InlineData("<table><tr><th>City</th><td>Osh</td></tr><tr><td>Batken</td></tr></table>", "City Osh Batken")]
    [InlineData("<dl><dt>Term</dt><dd>Meaning</dd></dl>after", "Term Meaning after")]
    [InlineData("<h2>Heading</h2>Text<blockquote>Quote</blockquote>more", "Heading Text Quote more")]
    [InlineData("<section>One</section><aside>Two</aside><address>Three</address>", "One Two Three")]
    [InlineData("one<hr>two<details><summary>three</summary>four</details>", "one two three four")]
    [InlineData("<p>sex <b>work</b>ers’ <em>right</em>s<sup>1</sup></p>", "sex workers’ rights1")]
    [InlineData("<p>un<font color=red>believ</font>able</p>", "unbelievable")]
    [InlineData("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby></p>", "漢字")]
    [InlineData("<p>\u200B</p><p>The first.</p>", "The first.")]
    [InlineData("<p>« Слово »<br>\n<br>Дело</p>", "« Слово » Дело")]
    public void A_text_has_a_space_at_each_border_of_a_block_or_line(string html, string text) =>
        Assert.Equal(text, BodyHtml.FirstParagraph(html, 200));

    [Theory]
    [InlineData("<aside>Note one</aside><aside>Note two</aside>", "<div>Note one</div><div>Note two</div>")]
    [InlineData("<section>a</section>b<header>c</header><footer>d</footer>", "<div>a</div>b<div>c</div><div>d</div>")]
    [InlineData("<center>a</center><address lang=\"ru\">b</address>", "<div>a</div><div lang=\"ru\">b</div>")]
    [InlineData("<article><main><nav>a</nav></main></article>b", "<div><div><div>a</div></div></div>b")]
    [InlineData("<fieldset><legend>a</legend>b</fieldset>", "<div><div>a</div>b</div>")]
    [InlineData("<menu><li>a</li><li>b</li></menu>", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("<section><h1>a</h1><p>b</p></section>", "<div><h2>a</h2><p>b</p></div>")]
    [InlineData("un<font>believ</font>able", "unbelievable")]
    [InlineData("a<my-word>b</my-word>c", "abc")]
    public void Blocks_that_are_none_of_ours_keep_their_borders(string html, string clean)
    {
        Assert.Equal(clean, BodyHtml.Clean(html));
        Assert.Equal(clean, BodyHtml.Clean(clean));
    }

    [Theory]
    [InlineData(
        "<video src=\"https://a.example/1\"></video><video src=\"https://a.example/2\"></video>",
        "https://a.example/1 https://a.example/2")]
    [InlineData("<img src=\"https://a.example/1\" alt=\"One\"><img src=\"https://a.example/2\" alt=\"Two\">", "One Two")]
    [InlineData("Look:<img src=\"https://a.example/1\" alt=\"One\">.", "Look:One.")]
    [InlineData("Look<img src=\"https://a.example/1\" alt=\"One\">here", "Look One here")]
    public void Words_in_the_place_of_pictures_stand_by_themselves(string html, string text) =>
        Assert.Equal(text, BodyHtml.FirstParagraph(html, 200));
}

using SwanOrchard.Core.Html;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Html;

public sealed class BodyHtmlTests
{
    [Theory]
    [InlineData("<p>a<script>alert(1)</script>b</p>", "<p>ab</p>")]
    [InlineData("<p onclick=\"x()\" style=\"color:red\" class=\"x\" id=\"y\">a</p>", "<p>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\" java\tscript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData(
        "<a href=\"https://example.org/?a=1&amp;b=2\" target=\"_blank\">a</a>",
        "<a href=\"https://example.org/?a=1&amp;b=2\">a</a>")]
    [InlineData("<a href=\"/en/safety\">a</a>", "<a href=\"/en/safety\">a</a>")]
    [InlineData("<svg><script>1</script></svg>a", "a")]
    [InlineData("<math><mtext><img src=x onerror=alert(1)></mtext></math>a", "a")]
    [InlineData("<template><p>a</p></template>b<TEMPLATE >c</Template>", "b")]
    [InlineData("<select><option><p><td><template></template></p></td><nobr>", "")]
    [InlineData("<select><button><table><template></template><h3>x", "")]
    [InlineData("<form action=\"/x\"><input name=a><button>b</button></form>a", "a")]
    [InlineData("<font color=red>a</font>", "a")]
    [InlineData("<style>p{}</style><p>a</p>", "<p>a</p>")]
    [InlineData("<p lang=\"fa\" dir=\"rtl\">سلام</p>", "<p lang=\"fa\" dir=\"rtl\">سلام</p>")]
    [InlineData("<base href=\"https://evil.example/\"><meta http-equiv=refresh content=0><p>a</p>", "<p>a</p>")]
    public void What_runs_or_styles_itself_goes_and_the_text_stays(string html, string clean) =>
        Assert.Equal(clean, BodyHtml.Clean(html));

    [Theory]
    [InlineData("<img src=\"https://t.example/pixel.gif\" alt=\"A march\">", "<a href=\"https://t.example/pixel.gif\">A march</a>")]
    [InlineData("<img src=\"//t.example/pixel.gif\">", "<a href=\"https://t.example/pixel.gif\">https://t.example/pixel.gif</a>")]
    [InlineData("<img src=\"/\\t.example/pixel.gif\">", "")]
    [InlineData("<img src=\"data:image/png;base64,AA==\">", "")]
    [InlineData("<iframe src=\"https://video.example/1\"></iframe>", "<a href=\"https://video.example/1\">https://video.example/1</a>")]
    [InlineData(
        "<video><source src=\"https://video.example/1.mp4\"></video>",
        "<a href=\"https://video.example/1.mp4\">https://video.example/1.mp4</a>")]
    [InlineData("<object data=\"javascript:alert(1)\"></object>", "")]
    [InlineData("<a href=\"/a\"><img src=\"https://t.example/1.png\" alt=\"b\"></a>", "<a href=\"/a\">b</a>")]
    [InlineData("<img src=\"/media/a.png\" alt=\"b\" width=\"3\">", "<img src=\"/media/a.png\" alt=\"b\" width=\"3\">")]
    public void What_another_host_would_serve_becomes_a_link(string html, string clean) =>
        Assert.Equal(clean, BodyHtml.Clean(html));

    [Theory]
    [InlineData("<img src=\"/media/a/My%20photo.png?v=x-1\" alt=\" My photo.png\">", "<img src=\"/media/a/My%20photo.png\">")]
    [InlineData("<img src=\"/media/a.png?width=100&amp;height=2\" alt=\"a\">", "<img src=\"/media/a.png\" alt=\"a\">")]
    public void An_image_is_asked_for_as_it_is_and_its_files_name_is_no_text_for_it(string html, string clean) =>
        Assert.Equal(clean, BodyHtml.Clean(html));

    [Theory]
    [InlineData("<p>a &amp; b « » &nbsp;–</p>")]
    [InlineData("<p><img src=\"https://t.example/1.png\" alt=\"<b>\"></p>")]
    [InlineData("<h1>a</h1><h4>b</h4><h2>c</h2>")]
    [InlineData("<table><tr><td>a</table>")]
    [InlineData("<p>unclosed <b>bold")]
    [InlineData("<ul><li><section><li>x")]
    [InlineData("<h2><section><h3>x</h3></section></h2>")]
    [InlineData("<h2><section><h3><section><h4><section><h5>x</h5></section></h4></section></h3></section></h2>")]
    [InlineData("<a href=/a><marquee><a href=/b>t</a></marquee></a>")]
    [InlineData("<pre>\n\n\na</pre>")]
    [InlineData("<p><object><p>a")]
    [InlineData("<col>\n</col>\n")]
    [InlineData("<a href=\"/a\"><iframe src=\"https://a.example/\"></iframe><a href=\"/b\">t</a></a>")]
    public void Cleaning_twice_changes_nothing_more(string html)
    {
        var once = BodyHtml.Clean(html);
        Assert.Equal(once, BodyHtml.Clean(once));
    }

    [Theory]
    [InlineData("<p>A paragraph of nobody's, with <b>bold</b> letters<ul><li>one<li>two</ul><dl><dt>a<dd>b</dl>")]
    [InlineData("<h2>A heading</h2><p>Some words, and <em>some <a href=\"/en\">more</a></em>.</p>\n")]
    [InlineData("<li>One of a list that nobody began")]
    [InlineData("<p>1 < 2 <3 << & <")]
    public void Long_bodies_are_taken_with_or_without_end_tags(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, BodyHtml.MaxLength / piece.Length));

        Assert.Null(BodyHtml.Fault(html));
        Assert.NotEmpty(BodyHtml.Clean(html));
    }

    [Theory]
    [InlineData("<p title=1", " a{0}", ">a</p>", "<p title=\"1\">a</p>")]
    [InlineData("<p>a</p>", "<", "", null)]
    [InlineData("<p>a</p><textarea>", "<textarea>", "", "<p>a</p>")]
    [InlineData("<p>a</p><style>", "<b", "", "<p>a</p>")]
    public void What_means_nothing_costs_no_time(string start, string piece, string end, string? clean)
    {
        var html = start
            + string.Concat(Enumerable.Range(0, 100_000).Select(number => piece.Replace("{0}", $"{number}", StringComparison.Ordinal)))
            + end;

        Assert.Null(BodyHtml.Fault(html));
        Assert.Equal(clean ?? start + string.Concat(Enumerable.Repeat("&lt;", 100_000)), BodyHtml.Clean(html));
    }

    [Fact]
    public void A_body_that_cannot_be_taken_apart_is_empty()
    {
        Assert.NotNull(BodyHtml.Fault(NastyBodies.Unclosed));
        Assert.Equal("", BodyHtml.ForReaders(NastyBodies.Unclosed, "/en/about"));
    }

    [Fact]
    public void Headings_begin_below_the_pages_own_and_skip_no_level() =>
        Assert.Equal("<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3>", BodyHtml.Clean("<h1>a</h1><h5>b</h5><h2>c</h2><h3>d</h3>"));

    [Fact]
    public void For_readers_images_load_late_and_tables_scroll_by_themselves()
    {
        Assert.Equal(
            "<p><img src=\"/media/a.png\" loading=\"lazy\" alt=\"\"></p>",
            BodyHtml.ForReaders("<p><img src=\"/media/a.png\"></p>", "/en/about"));
        Assert.Equal(
            "<div class=\"scroll\" tabindex=\"0\"><table><tbody><tr><td>a</td></tr></tbody></table></div>",
            BodyHtml.ForReaders("<table><tr><td>a</td></tr></table>", "/en/about"));
    }

    [Theory]
    [InlineData("tais", "/en/news/tais")]
    [InlineData("../about", "/en/about")]
    [InlineData("?q=1", "/en/news/story?q=1")]
    [InlineData("", "/en/news/story")]
    [InlineData("./о-нас", "/en/news/%D0%BE-%D0%BD%D0%B0%D1%81")]
    [InlineData("/en/about?x=1#y", "/en/about?x=1#y")]
    [InlineData("/", "/")]
    [InlineData("//en/about", "https://en/about")]
    [InlineData("/\\en/about", "https://en/about")]
    [InlineData("/\t/en/about", "https://en/about")]
    [InlineData("..//en/about", "/en//en/about")]
    [InlineData("../..//evil.example/", null)]
    [InlineData("//[evil", null)]
    [InlineData("https://a.example/b", "https://a.example/b")]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    public void Relative_links_lead_to_the_same_place_in_pages_and_feeds(string href, string? resolved)
    {
        var body = $"<a href=\"{href}\">a</a>";
        string Link(string? address) => address is null ? "<a>a</a>" : $"<a href=\"{address}\">a</a>";

        Assert.Equal(Link(resolved), BodyHtml.ForReaders(body, "/en/news/story"));
        Assert.Equal(
            Link(resolved?.StartsWith('/') == true ? "https://swan.example" + resolved : resolved),
            BodyHtml.ForFeeds(body, "https://swan.example", "/en/news/story"));
    }

    [Fact]
    public void A_link_inside_the_page_stays_one_and_leads_there_from_a_feed()
    {
        Assert.Equal("<a href=\"#main\">a</a>", BodyHtml.ForReaders("<a href=\"#main\">a</a>", "/en/about"));
        Assert.Equal(
            "<a href=\"https://swan.example/en/about#main\">a</a>",
            BodyHtml.ForFeeds("<a href=\"#main\">a</a>", "https://swan.example", "/en/about"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("<p> </p><p>First  one.</p><p>Second.</p>", "First one.")]
    [InlineData("No paragraph", "No paragraph")]
    [InlineData("<p>One two three four five six</p>", "One two three four five six", 27)]
    [InlineData("<p>One two three four five six</p>", "One two three four…", 20)]
    [InlineData("<p>Абвгдежзийклмнопрст</p>", "Абвгдежзи…", 10)]
    public void The_first_paragraph_is_cut_between_words(string html, string text, int length = 100) =>
        Assert.Equal(text, BodyHtml.FirstParagraph(html, length));

    [Fact]
    public void A_letter_of_two_code_units_is_not_cut_in_half() =>
        Assert.Equal("😀😀…", BodyHtml.FirstParagraph("<p>😀😀😀😀</p>", 6));
}

using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Html;

/// <summary>What Word and Google Docs put on the clipboard becomes a clean body, and what is lost is named.</summary>
public sealed class PastedHtmlTests
{
    // As Word for Windows writes it: lists are paragraphs whose mark is text, footnotes stand in a list at the end.
    private const string Word =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"><head>
        <meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style>
        <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
        <body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
        <h1 style='color:#2F5496'>A seminar<o:p></o:p></h1>
        <p class=MsoNormal><a name="_GoBack"></a><b><span style='color:red'>Eight</span></b> towns met<a style='mso-footnote-id:ftn1'
        href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a> in <i>Osh</i>.<o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
        </span></span></span><![endif]>Bishkek<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>a)<span>&nbsp;&nbsp; </span></span><![endif]>two people<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Karakol<o:p></o:p></p>
        <table class=MsoTableGrid border=1><tr style='height:10pt'><td width=200><p class=MsoNormal>Town<o:p></o:p></p></td>
        <td><p class=MsoNormal>People<o:p></o:p></p></td></tr></table>
        <p class=MsoNormal>They will<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AB1]</a></span>
        <del cite="mailto:AB">never</del> <ins cite="mailto:AB">soon</ins> meet.
        <!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/Temp/image001.png"/></v:shape><![endif]--><img
        width=640 src="file:///C:/Users/A/AppData/Temp/msohtmlclip1/01/clip_image001.png"></p>
        <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
        <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"
        title=""><span class=MsoFootnoteReference>[1]</span></a> In May.<o:p></o:p></p></div></div>
        <div style='mso-element:comment-list'><div style='mso-element:comment'><p>Who says so?</p></div></div>
        <!--EndFragment--></body></html>
        """;

    // As Google Docs writes it: everything in a b that is not bold, looks in spans, paragraphs in list items.
    private const string Docs =
        """
        <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2a"><h2 dir="ltr" style="line-height:1.38"><span
        style="font-size:16pt;font-family:Arial;color:#000000;font-weight:400">A seminar</span></h2><p dir="ltr"><span
        style="font-weight:700;font-style:normal">Eight</span><span style="font-weight:400"> towns met in </span><span
        style="font-style:italic;font-weight:400">Osh</span><span style="vertical-align:super">2</span> and <a
        href="https://example.org/report" style="text-decoration:none"><span style="text-decoration:underline">wrote</span></a>.</p><br
        /><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span
        style="font-weight:400">Bishkek</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"
        role="presentation"><span>two people</span></p></li></ul></ul><p dir="ltr"><span></span></p><div dir="ltr"><table><colgroup><col
        width="100"/></colgroup><tbody><tr><td style="border:solid"><p dir="ltr"><span>Town</span></p></td></tr></tbody></table></div><p
        dir="ltr"><span><span style="display:inline-block"><img src="https://lh7-us.googleusercontent.com/docsz/AD_4nX" width="602"
        height="401" /></span></span></p></b><br class="Apple-interchange-newline">
        """;

    [Fact]
    public void A_text_of_Word_keeps_its_paragraphs_lists_tables_and_footnotes()
    {
        var (html, lost) = PastedHtml.Read(Word);

        Assert.Equal(
            """
            <h2>A seminar</h2>
            <p><b>Eight</b> towns met<a href="#text-_ftn1" id="text-_ftnref1">[1]</a> in <i>Osh</i>.</p>
            <ul><li>Bishkek<ol type="a"><li>two people</li></ol></li><li>Karakol</li></ul>
            <table><tbody><tr><td>Town</td><td>People</td></tr></tbody></table>
            <p>They will soon meet.</p>
            <hr>
            <p><a href="#text-_ftnref1" id="text-_ftn1">[1]</a> In May.</p>
            """.ReplaceLineEndings(""),
            Flat(html));
        Assert.Equal([PastedLoss.Images, PastedLoss.Comments, PastedLoss.Deletions, PastedLoss.Looks], lost);
    }

    [Fact]
    public void A_text_of_Google_Docs_keeps_what_is_bold_and_its_lists()
    {
        var (html, lost) = PastedHtml.Read(Docs);

        Assert.Equal(
            """
            <h2>A seminar</h2>
            <p><strong>Eight</strong> towns met in <em>Osh</em><sup>2</sup> and <a href="https://example.org/report">wrote</a>.</p>
            <ul><li>Bishkek<ul><li>two people</li></ul></li></ul>
            <table><tbody><tr><td>Town</td></tr></tbody></table>
            """.ReplaceLineEndings(""),
            Flat(html));
        Assert.Equal([PastedLoss.Images, PastedLoss.Looks], lost);
    }

    [Theory]
    [InlineData("<p>Plain <strong>words</strong></p>", "<p>Plain <strong>words</strong></p>")]
    [InlineData("<p>One</p><p><br></p><p>&nbsp;</p><p>Two</p>", "<p>One</p><p>Two</p>")]
    [InlineData(
        "<p><a name=x>Word</a> and <a href='#y'>on</a> or <a id=y></a>here</p>",
        "<p>Word and <a href=\"#text-y\">on</a> or <a id=\"text-y\"></a>here</p>")]
    [InlineData("<script>alert(1)</script><p onclick=x()>Safe</p>", "<p>Safe</p>")]
    [InlineData("", "")]
    [InlineData("<p style='mso-list:l0 level3 lfo1'>Deep</p>", "<ul><li><ul><li><ul><li>Deep</li></ul></li></ul></li></ul>")]
    public void Whatever_else_is_pasted_is_clean_too(string pasted, string expected) =>
        Assert.Equal(expected, Flat(PastedHtml.Read(pasted).Html));

    [Theory]
    [InlineData("1.", "ol", null)]
    [InlineData("b)", "ol", "a")]
    [InlineData("iv.", "ol", "i")]
    [InlineData("IV.", "ol", "I")]
    [InlineData("o", "ul", null)]
    [InlineData("§", "ul", null)]
    [InlineData("-", "ul", null)]
    public void The_mark_says_which_list_it_is(string mark, string list, string? type)
    {
        var html = PastedHtml.Read($"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>{mark}&nbsp;</span>Item</p>").Html;
        Assert.Equal(type is null ? $"<{list}><li>Item</li></{list}>" : $"<{list} type=\"{type}\"><li>Item</li></{list}>", Flat(html));
    }

    [Fact]
    public void An_image_of_this_site_stays()
    {
        var (html, lost) = PastedHtml.Read("<p><img src=\"/media/march.jpg\" alt=\"A march\"></p>");
        Assert.Equal("<p><img src=\"/media/march.jpg\" alt=\"A march\"></p>", Flat(html));
        Assert.Empty(lost);
    }

    [Fact]
    public void Cleaning_what_was_pasted_again_changes_nothing()
    {
        foreach (var pasted in new[] { Word, Docs })
        {
            var html = PastedHtml.Read(pasted).Html;
            Assert.Equal(html, BodyHtml.Clean(html));
        }
    }

    // White space between blocks says nothing.
    private static string Flat(string html) => string.Join(
        ' ', html.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        .Replace("> <", "><", StringComparison.Ordinal).Replace(" </", "</", StringComparison.Ordinal);
}

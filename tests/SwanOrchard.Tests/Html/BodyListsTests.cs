using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Html;

/// <summary>What numbers a list stays, so that “point (b)” is one.</summary>
public sealed class BodyListsTests
{
    [Theory]
    [InlineData("<ol type=\"a\"><li>x</li></ol>")]
    [InlineData("<ol type=\"I\" start=\"4\"><li>x</li></ol>")]
    [InlineData("<ol start=\"-3\"><li>x</li></ol>")]
    [InlineData("<ol reversed=\"\"><li>x</li></ol>")]
    [InlineData("<ol><li value=\"12\">x</li></ol>")]
    [InlineData("<ol><li type=\"i\" value=\"0\">x</li></ol>")]
    [InlineData("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>")]
    [InlineData("<ruby><rb>明日</rb><rtc>あした</rtc></ruby>")]
    public void Numbering_and_readings_stay(string html) => Assert.Equal(html, BodyHtml.Clean(html));

    [Theory]
    [InlineData("<ol style=\"margin:0; list-style-type:lower-alpha\"><li>x</li></ol>", "<ol type=\"a\"><li>x</li></ol>")]
    [InlineData("<ol style=\"list-style: upper-roman outside\"><li>x</li></ol>", "<ol type=\"I\"><li>x</li></ol>")]
    [InlineData("<ol type=\"1\" style=\"LIST-STYLE-TYPE: lower-latin;\"><li>x</li></ol>", "<ol type=\"a\"><li>x</li></ol>")]
    [InlineData("<ol style=\"list-style-type:none\"><li style=\"list-style-type:disc\">x</li></ol>", "<ol><li>x</li></ol>")]
    [InlineData("<ol type=\"circle\" start=\"a\"><li value=\"b\">x</li></ol>", "<ol><li>x</li></ol>")]
    [InlineData("<ul type=\"a\" start=\"2\" reversed><li>x</li></ul>", "<ul><li>x</li></ul>")]
    [InlineData("<p type=\"a\" value=\"1\" start=\"2\">x</p>", "<p>x</p>")]
    public void A_style_that_numbers_becomes_HTML_and_what_numbers_nothing_goes(string html, string clean)
    {
        Assert.Equal(clean, BodyHtml.Clean(html));
        Assert.Equal(clean, BodyHtml.Clean(clean));
    }
}

using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Html;

/// <summary>Pictures as other systems put them into bodies.</summary>
public sealed class BodyPicturesTests
{
    private const string Gif = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
    private const string Picture = "<img src=\"/media/a.jpg\" alt=\"A march\">";

    private const string LatePicture = "<img alt=\"A march\" src=\"/media/a.jpg\">";

    [Theory]
    [InlineData("<img src=\"media/a.jpg\" alt=\"A march\">", Picture)]
    [InlineData("<img src=\"../../media/a.jpg\" alt=\"A march\">", Picture)]
    [InlineData("<img src=\"./media/my photo.jpg\" alt=\"A march\">", "<img src=\"/media/my%20photo.jpg\" alt=\"A march\">")]
    [InlineData("<a href=\"media/report.pdf\">a</a>", "<a href=\"/media/report.pdf\">a</a>")]
    [InlineData("<video src=\"media/film.mp4\"></video>", "<a href=\"/media/film.mp4\">/media/film.mp4</a>")]
    [InlineData("<img src=\"photo.jpg\" alt=\"A march\">", "A march")]
    [InlineData("<p>In <img src=\"images/photo.jpg\" alt=\"Osh\"> today</p>", "<p>In Osh today</p>")]
    [InlineData("<img src=\"photo.jpg\">", "")]
    [InlineData("<img alt=\"A march\">", "A march")]
    [InlineData("<img src=\"" + Gif + "\" alt=\"A march\">", "A march")]
    [InlineData("<img src=\"media-images/photo.jpg\" alt=\"A march\">", "A march")]
    public void A_relative_picture_is_in_the_media_library_or_its_text_stays(string html, string clean)
    {
        Assert.Equal(clean, BodyHtml.Clean(html));
        Assert.Equal(clean, BodyHtml.Clean(clean));
    }

    [Theory]
    [InlineData("<img src=\"" + Gif + "\" data-src=\"/media/a.jpg\" alt=\"A march\">", Picture)]
    [InlineData(
        "<img class=\"lazy\" data-src=\"/media/a.jpg\" alt=\"A march\"><noscript><img src=\"/media/a.jpg\" alt=\"A march\"></noscript>",
        LatePicture)]
    [InlineData(
        "<noscript><img src=\"/media/a.jpg\" alt=\"A march\"></noscript><img data-lazy-src=\"/media/a.jpg\" alt=\"A march\">", LatePicture)]
    [InlineData(
        "<img src=\"" + Gif + "\" alt=\"A march\">\n<noscript><img src=\"/media/a.jpg\" alt=\"A march\"></noscript>", "\n" + Picture)]
    [InlineData("<p><noscript><img src=\"/media/a.jpg\" alt=\"A march\"></noscript></p>", "<p>" + Picture + "</p>")]
    [InlineData("<img data-original=\"/media/a.jpg\" src=\"/media/grey.gif\" alt=\"A march\">", Picture)]
    [InlineData(
        "<picture><source srcset=\"/media/a.webp\"><img srcset=\"/media/a.jpg 1x, /media/b.jpg 2x\" alt=\"A "
            + "march\"></picture>", LatePicture)]
    [InlineData("<img data-srcset=\"/media/a.jpg, /media/b.jpg 2x\" alt=\"A march\">", LatePicture)]
    [InlineData(
        "<iframe src=\"about:blank\" data-src=\"https://a.example/1\"></iframe>",
        "<a href=\"https://a.example/1\">https://a.example/1</a>")]
    [InlineData("<noscript>Please switch JavaScript on. <a href=\"https://disqus.example/\">Comments</a></noscript>", "")]
    [InlineData("<noscript><img height=\"1\" width=\"1\" src=\"https://t.example/tr?id=1\"></noscript>", "")]
    [InlineData("<img data-src=\"javascript:alert(1)\" alt=\"A march\">", "A march")]
    [InlineData("<noscript><img src=x onerror=alert(1)><script>alert(1)</script></noscript>", "")]
    public void A_picture_that_a_script_would_load_is_shown_once(string html, string clean)
    {
        Assert.Equal(clean, BodyHtml.Clean(html));
        Assert.Equal(clean, BodyHtml.Clean(clean));
    }

    [Theory]
    [InlineData("<p>a<img src=\"data:image/png;base64,{0}\"></p>", true)]
    [InlineData("<p>a<img alt=\"b\" src=\" DATA:image/jpeg;base64,{0}\"></p>", true)]
    [InlineData("<img src=\"blob:https://swan.example/6d0e\">", true)]
    [InlineData("<img src=\"file:///C:/Users/a/clip_image001.png\">", true)]
    [InlineData("<img src=\"cid:image001.png@01D0\">", true)]
    [InlineData("<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\">", false)]
    [InlineData("<img src=\"data:image/png;base64,{0}\" data-src=\"/media/a.png\">", false)]
    [InlineData("<p>A data:image/png;base64 is how pictures are pasted, and a file: is on a disk.</p>", false)]
    [InlineData("<p><a href=\"https://a.example/?u=file:///a\">a</a><img src=\"/media/a.png\"></p>", false)]
    public void A_pasted_picture_is_said_to_the_editor(string html, bool isSaid)
    {
        var fault = ContentRules.CheckBody(html.Replace("{0}", new string('A', 3_000_000), StringComparison.Ordinal));

        Assert.Equal(isSaid, fault?.Message.Contains("pasted picture", StringComparison.Ordinal) == true);
        Assert.Equal("Html", fault?.Property ?? "Html");
        Assert.True(fault is null || fault.Arguments[0].ToString()!.Length <= 60);
    }
}

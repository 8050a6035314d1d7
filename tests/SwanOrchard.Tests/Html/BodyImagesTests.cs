using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Html;

/// <summary>Images in bodies: in sizes that fit the screen, and aligned by the few classes that the theme knows.</summary>
public sealed class BodyImagesTests
{
    private const string Page = "/en/news/story";
    private const string Set = "/media/a.480w.jpg 480w, /media/a.jpg 900w";

    [Theory]
    [InlineData("<figure class=\"align-end big\">a</figure>", "<figure class=\"align-end\">a</figure>")]
    [InlineData("<figure class=\"align-end align-start\">a</figure>", "<figure class=\"align-start\">a</figure>")]
    [InlineData("<figure class=\"gallery\"><figure>a</figure></figure>", "<figure class=\"gallery\"><figure>a</figure></figure>")]
    [InlineData("<figure class=\"top\">a</figure>", "<figure>a</figure>")]
    [InlineData("<p class=\"gallery\">a</p>", "<p>a</p>")]
    [InlineData("<nav class=\"align-end\">a</nav>", "<div>a</div>")]
    public void A_figure_keeps_one_class_that_the_theme_knows_and_nothing_else_has_any(string typed, string clean)
    {
        Assert.Equal(clean, BodyHtml.Clean(typed));
        Assert.Equal(clean, BodyHtml.Clean(clean));
    }

    [Fact]
    public void The_classes_do_not_go_out_in_feeds() => Assert.Equal(
        "<figure>a</figure>", BodyHtml.ForFeeds("<figure class=\"gallery\">a</figure>", "https://example.org", Page));

    [Theory]
    [InlineData("", "", 900, 600, "(min-width: 44rem) 640px, 100vw")]
    [InlineData("", "width=\"300\"", 300, 200, "(min-width: 44rem) 300px, 100vw")]
    [InlineData("", "height=\"300\"", 450, 300, "(min-width: 44rem) 450px, 100vw")]
    [InlineData("", "width=\"300\" height=\"300\"", 300, 300, "(min-width: 44rem) 300px, 100vw")]
    [InlineData("", "width=\"0\"", 900, 600, "(min-width: 44rem) 640px, 100vw")]
    [InlineData(" class=\"align-start\"", "", 900, 600, "(min-width: 44rem) 320px, 100vw")]
    [InlineData(" class=\"align-end\"", "", 900, 600, "(min-width: 44rem) 320px, 100vw")]
    [InlineData(" class=\"align-center\"", "", 900, 600, "(min-width: 44rem) 640px, 100vw")]
    [InlineData(" class=\"gallery\"", "", 900, 600, "(min-width: 44rem) 320px, 50vw")]
    public void An_image_of_known_size_has_its_place_and_the_size_that_fits(
        string figure, string image, int width, int height, string sizes)
    {
        var shown = Show(
            $"<figure{figure}><figure><img src=\"/media/a.jpg\" alt=\"A\" {image}></figure></figure>",
            new() { ["/media/a.jpg"] = new(900, 600, Set) });

        Assert.Equal($"{width}×{height}", $"{shown.GetAttribute("width")}×{shown.GetAttribute("height")}");
        Assert.Equal(Set, shown.GetAttribute("srcset"));
        Assert.Equal(sizes, shown.GetAttribute("sizes"));
        Assert.Equal("lazy", shown.GetAttribute("loading"));
        Assert.Equal("A", shown.GetAttribute("alt"));
    }

    [Fact]
    public void An_image_in_one_size_has_its_place_alone_and_one_that_is_not_known_keeps_what_it_has()
    {
        var known = Show("<img src=\"/media/a.gif\">", new() { ["/media/a.gif"] = new(90, 60, null) });
        var other = Show("<img src=\"/media/b.gif\" width=\"5\">", new() { ["/media/a.gif"] = new(90, 60, null) });

        Assert.Equal("90×60", $"{known.GetAttribute("width")}×{known.GetAttribute("height")}");
        Assert.Null(known.GetAttribute("srcset"));
        Assert.Null(known.GetAttribute("sizes"));
        Assert.Equal("5×", $"{other.GetAttribute("width")}×{other.GetAttribute("height")}");
    }

    [Fact]
    public void The_sizes_are_asked_for_by_the_urls_that_the_page_shows_each_once() => Assert.Equal(
        ["/media/a%20b.jpg", "/c.jpg"],
        BodyHtml.Images(
            "<img src=\"media/a b.jpg\"><IMG src=\"/c.jpg\"><img src=\"/media/a%20b.jpg\"><a href=\"/media/d.jpg\">d</a>"
                + "<img src=\"https://elsewhere.example/e.jpg\"><img alt=\"f\">",
            Page));

    private static IElement Show(string html, Dictionary<string, BodyImage> images) =>
        new HtmlParser().ParseDocument(BodyHtml.ForReaders(html, Page, images: images)).QuerySelector("img")!;
}

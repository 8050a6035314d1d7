using SwanOrchard.Core.Html;
using Xunit;

namespace SwanOrchard.Tests.Html;

/// <summary>Footnotes and tables of contents, as word processors and other systems write them.</summary>
public sealed class BodyTargetsTests
{
    private const string Page = "/en/news/story";

    [Theory]
    [InlineData(
        "<p>Osh<a href=\"#_ftn1\" name=\"_ftnref1\" title=\"\">[1]</a></p><p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Note.</p>",
        "<p>Osh<a href=\"#text-_ftn1\" title=\"\" id=\"text-_ftnref1\">[1]</a></p><p><a href=\"#text-_ftnref1\" id=\"text-_ftn1\">[1]</a> "
            + "Note.</p>")]
    [InlineData(
        "<p>Osh<sup id=\"fnref:1\"><a href=\"#fn:1\">1</a></sup></p><ol><li id=\"fn:1\">Note <a href=\"#fnref:1\">↩</a></li></ol>",
        "<p>Osh<sup id=\"text-fnref:1\"><a href=\"#text-fn:1\">1</a></sup></p><ol><li id=\"text-fn:1\">Note <a "
            + "href=\"#text-fnref:1\">↩</a></li></ol>")]
    [InlineData(
        "<ul><li><a href=\"#%D1%81%D0%BD\">a</a></li></ul><h2 id=\"сн\">b</h2>",
        "<ul><li><a href=\"#text-сн\">a</a></li></ul><h2 id=\"text-сн\">b</h2>")]
    [InlineData("<a href=\"#part 2\">a</a><h1 id=\"part 2\">b</h1>", "<a href=\"#text-part-2\">a</a><h2 id=\"text-part-2\">b</h2>")]
    [InlineData("<a href=\"#x\">a</a><h2><a name=\"x\"></a></h2><p>b</p>", "<a href=\"#text-x\">a</a><span id=\"text-x\"></span><p>b</p>")]
    [InlineData("<a href=\"#x\">a</a><section id=\"x\">b</section>", "<a href=\"#text-x\">a</a><div id=\"text-x\">b</div>")]
    [InlineData("<a href=\"#x\">a</a><font id=\"x\">b</font>", "<a href=\"#text-x\">a</a><span id=\"text-x\">b</span>")]
    [InlineData(
        "<a href=\"#x\">a</a><img src=\"https://a.example/1\" alt=\"b\" id=\"x\">",
        "<a href=\"#text-x\">a</a> <a href=\"https://a.example/1\" id=\"text-x\">b</a>")]
    [InlineData("<a href=\"#x\">a</a><p id=\"x\">b</p><p id=\"x\">c</p>", "<a href=\"#text-x\">a</a><p id=\"text-x\">b</p><p>c</p>")]
    [InlineData(
        "<a href=\"#x\">a</a><a href=\"#text-x\">b</a><p id=\"x\">c</p><p id=\"text-x\">d</p>",
        "<a href=\"#text-x\">a</a><a href=\"#text-x-2\">b</a><p id=\"text-x\">c</p><p id=\"text-x-2\">d</p>")]
    [InlineData("<a href=\"#x\">a</a><p id=\"text-x\">b</p>", "<a href=\"#text-x\">a</a><p id=\"text-x\">b</p>")]
    [InlineData(
        "<a href=\"#x\" >a</a><a id=\"y\" name=\"x\">b</a><a href=\"#y\">c</a>",
        "<a href=\"#text-y\">a</a><a id=\"text-y\">b</a><a href=\"#text-y\">c</a>")]
    public void What_a_link_leads_to_stays_under_a_name_of_its_own(string html, string clean)
    {
        Assert.Equal(clean, BodyHtml.Clean(html));
        Assert.Equal(clean, BodyHtml.Clean(clean));
    }

    [Theory]
    [InlineData("<p id=\"y\">a</p><a name=\"z\">b</a>", "<p>a</p><a>b</a>")]
    [InlineData("<a href=\"#nowhere\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"#x\">a</a><svg id=\"x\"></svg>", "<a>a</a>")]
    [InlineData(
        "<a href=\"#cookie\">a</a><form id=\"cookie\"></form><img name=\"cookie\" src=\"/media/a.png\">",
        "<a>a</a><img src=\"/media/a.png\">")]
    [InlineData("<a href=\"#leave-keys\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"#\">a</a><a href=\"#top\">b</a>", "<a href=\"#\">a</a><a href=\"#top\">b</a>")]
    public void What_leads_nowhere_goes_and_so_does_a_name_that_nothing_leads_to(string html, string clean)
    {
        Assert.Equal(clean, BodyHtml.Clean(html));
        Assert.Equal(clean, BodyHtml.Clean(clean));
    }

    [Theory]
    [InlineData("#n")]
    [InlineData("/en/news/story#n")]
    [InlineData("story#n")]
    [InlineData("https://swan.example/en/news/story#n")]
    [InlineData("#text-n")]
    public void A_note_is_reached_on_the_page_and_from_a_feed(string href)
    {
        var hosts = new OwnHosts(["https://swan.example"]);
        var stored = BodyHtml.Clean($"<a href=\"{href}\">1</a><p id=\"n\">Note</p>", hosts);

        Assert.Equal("<a href=\"#text-n\">1</a><p id=\"text-n\">Note</p>", BodyHtml.ForReaders(stored, Page, hosts));
        Assert.Equal(
            "<a href=\"https://swan.example/en/news/story#text-n\">1</a><p>Note</p>", BodyHtml.ForFeeds(
                stored, "https://swan.example", Page, hosts));
    }

    [Fact]
    public void Many_notes_cost_no_time()
    {
        var notes = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"<a href=\"#n{number}\">a</a><p id=\"n{number}\">b</p>"));
        Assert.Contains("id=\"text-n19999\"", BodyHtml.ForReaders(notes, Page), StringComparison.Ordinal);
    }
}

using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Feeds;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Feeds;

/// <summary>The rules of the three formats, on a feed of nasty texts.</summary>
public sealed class FeedWriterTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_creator = "http://purl.org/dc/elements/1.1/";
    private static readonly DateTime s_day = new(2009, 5, 18, 6, 0, 0, DateTimeKind.Utc);

    private static readonly Feed s_feed = new()
    {
        Id = FeedId.Of("feed", "en"),
        Title = "News \u000B& <more>",
        Description = "All",
        Language = "en",
        HomeUrl = "https://example.org/en/news",
        SelfUrl = "https://example.org/en/rss.xml",
        Author = new("SWAN", "https://example.org/en/organizations/swan"),
        PreviousUrl = "https://example.org/en/2009-04/rss.xml",
        Items =
        [
            Item("1", "A <b>bold</b> & “quoted” ]]> \u000B\uFFFF😀 ң ө ү", "<p>]]></p>\u0001", s_day.AddDays(1)),
            Item("2", "Lone \uD83D half", "", s_day),
            Item("3", "Large", new string('ы', 1_000_000), s_day) with { Summary = null, Authors = [], Categories = [] },
        ],
    };

    public static TheoryData<string> RssRules => [.. FeedRules.Rss.Select(rule => rule.Rule)];

    public static TheoryData<string> AtomRules => [.. FeedRules.Atom.Select(rule => rule.Rule)];

    public static TheoryData<string> JsonRules => [.. FeedRules.Json.Select(rule => rule.Rule)];

    [Theory]
    [MemberData(nameof(RssRules))]
    public void Rss(string rule) => Assert.True(FeedRules.Rss.Single(known => known.Rule == rule).Holds(Parse(FeedFormat.Rss)));

    [Theory]
    [MemberData(nameof(AtomRules))]
    public void Atom(string rule) => Assert.True(FeedRules.Atom.Single(known => known.Rule == rule).Holds(Parse(FeedFormat.Atom)));

    [Theory]
    [MemberData(nameof(JsonRules))]
    public void Json(string rule)
    {
        using var feed = JsonDocument.Parse(FeedWriter.Write(s_feed, FeedFormat.Json));
        Assert.True(FeedRules.Json.Single(known => known.Rule == rule).Holds(feed.RootElement));
    }

    [Fact]
    public void What_a_feed_was_given_is_in_it_save_what_XML_forbids()
    {
        var rss = Parse(FeedFormat.Rss);
        var atom = Parse(FeedFormat.Atom);
        using var json = JsonDocument.Parse(FeedWriter.Write(s_feed, FeedFormat.Json));
        const string Title = "A <b>bold</b> & “quoted” ]]> 😀 ң ө ү";
        Assert.Equal(Title, rss.Descendants("item").First().Element("title")!.Value);
        Assert.Equal(Title, atom.Element(s_atom + "entry")!.Element(s_atom + "title")!.Value);
        Assert.Equal("News & <more>", json.RootElement.GetProperty("title").GetString());
        Assert.Equal(3, rss.Descendants("guid").Count());
        Assert.Equal("2009-05-19T06:00:00Z", atom.Element(s_atom + "updated")!.Value);
        Assert.Equal("SWAN", json.RootElement.GetProperty("authors")[0].GetProperty("name").GetString());
        Assert.Equal(2, rss.Descendants(s_creator + "creator").Count());
        Assert.Single(atom.Elements(s_atom + "link"), link => (string?)link.Attribute("rel") == "prev-archive");
    }

    [Theory]
    [InlineData("«Слова» – “words” 'one' \"two\" 5\u00A0% café ½ 😀", "«Слова» – “words” 'one' \"two\" 5\u00A0% café ½ 😀")]
    [InlineData("1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2")]
    [InlineData("&#171; &laquo; &", "&amp;#171; &amp;laquo; &amp;")]
    [InlineData("ÀÿĀж ًا ไทย", "ÀÿĀж ًا ไทย")]
    [InlineData("]]> <![CDATA[", "]]&gt; &lt;![CDATA[")]
    public void A_description_in_RSS_is_HTML_in_which_three_characters_are_escaped_and_no_other(string summary, string html)
    {
        var feed = s_feed with { Items = [s_feed.Items[0] with { Summary = summary }] };
        var bytes = FeedWriter.Write(feed, FeedFormat.Rss);
        Assert.Equal(html, FeedRules.Parse(Encoding.UTF8.GetString(bytes)).Descendants("item").Single().Element("description")!.Value);
    }

    [Theory]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Atom)]
    public void People_are_told_in_the_feed_itself_what_it_is(FeedFormat format)
    {
        using var body = new MemoryStream(
            FeedWriter.Write(
                s_feed with { Notice = new("/SwanTheme/feed.css", "A feed & more.", "All", "https://example.org/en/feeds") }, format));
        var document = XDocument.Load(body);
        Assert.Equal(
            "type=\"text/css\" href=\"/SwanTheme/feed.css\"",
            Assert.Single(document.Nodes().OfType<XProcessingInstruction>(), node => node.Target == "xml-stylesheet").Data);
        XNamespace html = "http://www.w3.org/1999/xhtml";
        Assert.Equal("A feed & more. All", Assert.Single(document.Descendants(html + "p")).Value);
        Assert.Equal("https://example.org/en/feeds", document.Descendants(html + "a").Single().Attribute("href")!.Value);
    }

    [Theory]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Json)]
    public void Letters_stay_letters_and_the_same_feed_gives_the_same_bytes(FeedFormat format)
    {
        var bytes = FeedWriter.Write(s_feed, format);
        Assert.Equal(bytes, FeedWriter.Write(s_feed, format));
        Assert.Contains("ң ө ү", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        if (format != FeedFormat.Json)
        {
            Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_id_is_a_name_based_uuid_that_never_changes() =>
        Assert.Equal("urn:uuid:0c219d0b-9677-5069-8de6-af7ef2628b33", FeedId.Of("swansetarticleseminar00001", "en"));

    [Theory]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Atom)]
    public void The_document_in_memory_says_what_the_bytes_say(FeedFormat format)
    {
        var feed = s_feed with { Notice = new("/SwanTheme/feed.css", "A feed & more.", "All", "https://example.org/en/feeds") };
        using var bytes = new MemoryStream(FeedWriter.Write(feed, format));

        Assert.True(XNode.DeepEquals(XDocument.Load(bytes), FeedWriter.ToXml(feed, format)));
    }

    private static XElement Parse(FeedFormat format) => FeedRules.Parse(Encoding.UTF8.GetString(FeedWriter.Write(s_feed, format)));

    private static FeedItem Item(string set, string title, string html, DateTime updated) => new()
    {
        Id = FeedId.Of(set, "en"),
        Url = "https://example.org/en/news/" + set,
        Title = title,
        Summary = "A lead with <b>",
        Html = html,
        PublishedUtc = s_day,
        UpdatedUtc = updated,
        Authors = [new("Tais Plus", "https://example.org/en/organizations/tais-plus")],
        Categories = ["Kyrgyzstan", "Osh & Batken"],
        Image = new("https://example.org/media/a.jpg", 12, "image/jpeg", "A march"),
    };
}

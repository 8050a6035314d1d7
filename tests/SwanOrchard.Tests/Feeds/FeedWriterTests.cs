using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using SwanOrchard.Core.Feeds;
using Xunit;

namespace SwanOrchard.Tests.Feeds;

/// <summary>The rules of the three formats, on a feed of nasty texts.</summary>
public sealed class FeedWriterTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_content = "http://purl.org/rss/1.0/modules/content/";
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

    public static TheoryData<string, Func<XElement, bool>> RssRules => new()
    {
        { "The root is rss, version 2.0", rss => rss.Name == "rss" && (string?)rss.Attribute("version") == "2.0" },
        { "One channel with title, link and description", rss => rss.Elements("channel").Single() is var channel && Has(channel, "title", "link", "description") },
        { "The language of the channel", rss => rss.Element("channel")!.Element("language")!.Value == "en" },
        { "The link to itself", rss => rss.Element("channel")!.Elements(s_atom + "link").Any(link => (string?)link.Attribute("rel") == "self") },
        { "Dates by RFC 822 with four-digit years", rss => rss.Descendants("pubDate").All(date => DateTimeOffset.TryParseExact(date.Value, "ddd, dd MMM yyyy HH:mm:ss zzz", null, 0, out _)) },
        { "Each item has a title or a description", rss => rss.Descendants("item").All(item => item.Element("title") is not null || item.Element("description") is not null) },
        { "Each item has one guid that is no permalink", rss => rss.Descendants("item").All(item => item.Elements("guid").Single().Attribute("isPermaLink")!.Value == "false") },
        { "Ids are distinct", rss => rss.Descendants("guid").Select(guid => guid.Value).Distinct().Count() == 3 },
        { "The content comes after the description", rss => rss.Descendants("item").Where(item => item.Element("description") is not null).All(item => item.Element("description")!.ElementsAfterSelf(s_content + "encoded").Any()) },
        { "The enclosure has url, length and type", rss => rss.Descendants("enclosure").All(e => e.Attribute("url") is not null && long.Parse(e.Attribute("length")!.Value, null) > 0 && e.Attribute("type") is not null) },
        { "The author is named without an email address", rss => rss.Descendants("author").Any() == false && rss.Descendants(s_creator + "creator").Count() == 2 },
        { "What is not in XML is gone, all else is there", rss => rss.Descendants("item").First().Element("title")!.Value == "A <b>bold</b> & “quoted” ]]> 😀 ң ө ү" },
    };

    public static TheoryData<string, Func<XElement, bool>> AtomRules => new()
    {
        { "§4.1.1: one id, title and updated", feed => Once(feed, "id", "title", "updated") },
        { "§4.1.1: an author, or one in every entry", feed => feed.Elements(s_atom + "author").Any() },
        { "§4.1.1: a link to itself", feed => feed.Elements(s_atom + "link").Count(link => (string?)link.Attribute("rel") == "self") == 1 },
        { "§4.1.2: each entry has one id, title and updated", feed => feed.Elements(s_atom + "entry").All(entry => Once(entry, "id", "title", "updated")) },
        { "§4.1.2: no two alternate links of one type", feed => feed.Elements(s_atom + "entry").All(entry => entry.Elements(s_atom + "link").Count(link => (string?)link.Attribute("rel") == "alternate") == 1) },
        { "§4.2.6: ids are absolute IRIs", feed => feed.Descendants(s_atom + "id").All(id => Uri.TryCreate(id.Value, UriKind.Absolute, out _)) },
        { "§4.2.6: ids are distinct", feed => feed.Descendants(s_atom + "id").Select(id => id.Value).Distinct().Count() == 4 },
        { "§3.3: dates by RFC 3339", feed => feed.Descendants().Where(e => e.Name == s_atom + "updated" || e.Name == s_atom + "published").All(e => DateTimeOffset.TryParseExact(e.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", null, 0, out _)) },
        { "§4.2.15: updated is that of the newest entry", feed => feed.Element(s_atom + "updated")!.Value == "2009-05-19T06:00:00Z" },
        { "§4.1.3.3: HTML is marked as such", feed => feed.Descendants(s_atom + "content").All(content => (string?)content.Attribute("type") == "html" && !content.HasElements) },
        { "§4.2.2: categories have a term", feed => feed.Descendants(s_atom + "category").All(category => category.Attribute("term") is not null) },
        { "§2: the language is said", feed => (string?)feed.Attribute(XNamespace.Xml + "lang") == "en" },
        { "RFC 5005 §4: the archive before", feed => feed.Elements(s_atom + "link").Any(link => (string?)link.Attribute("rel") == "prev-archive") },
    };

    public static TheoryData<string, Func<JsonElement, bool>> JsonRules => new()
    {
        { "The version is 1.1's address", feed => feed.GetProperty("version").GetString() == "https://jsonfeed.org/version/1.1" },
        { "The title is there", feed => feed.GetProperty("title").GetString() == "News & <more>" },
        { "The next page is another address", feed => feed.GetProperty("next_url").GetString() != feed.GetProperty("feed_url").GetString() },
        { "Ids are texts and distinct", feed => feed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).Distinct().Count() == 3 },
        { "Each item has content", feed => feed.GetProperty("items").EnumerateArray().All(item => item.TryGetProperty("content_html", out _)) },
        { "Dates by RFC 3339", feed => feed.GetProperty("items").EnumerateArray().All(item => item.GetProperty("date_published").TryGetDateTimeOffset(out _) && item.GetProperty("date_modified").TryGetDateTimeOffset(out _)) },
        { "Authors are a list of named ones", feed => feed.GetProperty("authors")[0].GetProperty("name").GetString() == "SWAN" },
        { "Attachments have url and mime_type", feed => feed.GetProperty("items")[0].GetProperty("attachments")[0] is var file && file.TryGetProperty("url", out _) && file.TryGetProperty("mime_type", out _) },
    };

    [Theory]
    [MemberData(nameof(RssRules))]
    public void Rss(string rule, Func<XElement, bool> holds) => Assert.True(holds(Parse(FeedFormat.Rss)), rule);

    [Theory]
    [MemberData(nameof(AtomRules))]
    public void Atom(string rule, Func<XElement, bool> holds) => Assert.True(holds(Parse(FeedFormat.Atom)), rule);

    [Theory]
    [MemberData(nameof(JsonRules))]
    public void JsonFeed(string rule, Func<JsonElement, bool> holds)
    {
        using var feed = JsonDocument.Parse(FeedWriter.Write(s_feed, FeedFormat.Json));
        Assert.True(holds(feed.RootElement), rule);
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

    private static XElement Parse(FeedFormat format)
    {
        using var reader = XmlReader.Create(new MemoryStream(FeedWriter.Write(s_feed, format)), new XmlReaderSettings { CheckCharacters = true });
        return XDocument.Load(reader).Root!;
    }

    private static bool Has(XElement element, params string[] names) => names.All(name => element.Elements(name).Count() == 1);

    private static bool Once(XElement element, params string[] names) => names.All(name => element.Elements(s_atom + name).Count() == 1);

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

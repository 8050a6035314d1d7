using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SwanOrchard.Tests.Shared;

/// <summary>Every MUST of RFC 4287, RSS 2.0 (with its Advisory Board's profile) and JSON Feed 1.1 that our feeds could break.</summary>
public static partial class FeedRules
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly string[] s_textTypes = ["text", "html", "xhtml"];
    private static readonly string[] s_rssItem = [
        "title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source"
    ];
    private static readonly string[] s_rssChannel =
    [
        "title", "link", "description", "language", "copyright", "managingEditor", "webMaster", "pubDate", "lastBuildDate", "category",
        "generator", "docs", "cloud", "ttl", "image", "rating", "textInput", "skipHours", "skipDays", "item",
    ];

    /// <summary>The rules of RSS 2.0 for the root element.</summary>
    public static IReadOnlyList<(string Rule, Func<XElement, bool> Holds)> Rss { get; } =
    [
        ("the root is rss of version 2.0", rss => rss.Name == "rss" && (string?)rss.Attribute("version") == "2.0"),
        ("one channel and nothing beside it", rss => rss.Elements().Single().Name == "channel"),
        ("title, link and description, once each", rss => Once(rss.Element("channel")!, "", "title", "link", "description")),
        (
            "optional elements of the channel at most once",
            rss => AtMostOnce(rss.Element("channel")!, "", s_rssChannel.Except(["item", "category"]))),
        (
            "elements of the channel that the specification does not know are in a namespace",
            rss => Known(rss.Element("channel")!, s_rssChannel)),
        (
            "elements of an item that the specification does not know are in a namespace",
            rss => Items(rss).All(item => Known(item, s_rssItem))),
        (
            "a title or a description in every item",
            rss => Items(rss).All(item => item.Element("title") is not null || item.Element("description") is not null)),
        (
            "elements of an item at most once, categories excepted",
            rss => Items(rss).All(item => AtMostOnce(item, "", s_rssItem.Except(["category"])))),
        ("links are absolute", rss => rss.Descendants("link").All(link => IsAbsolute(link.Value))),
        (
            "dates by RFC 822, years of four digits",
            rss => rss.Descendants("pubDate").Concat(rss.Descendants("lastBuildDate")).All(date => IsRfc822(date.Value))),
        ("a guid in every item, of its own, and no permalink unless it is a URL", rss =>
            Items(rss).All(item =>
                item.Element("guid") is { } guid && ((string?)guid.Attribute("isPermaLink") == "false" || IsAbsolute(guid.Value)))
            && AreDistinct(rss.Descendants("guid").Select(guid => guid.Value))),
        ("an enclosure has url, length and type", rss => rss.Descendants("enclosure").All(file =>
            IsAbsolute((string?)file.Attribute("url"))
                && IsLength((string?)file.Attribute("length"))
                && IsMediaType((string?)file.Attribute("type")))),
        ("a category says something", rss => rss.Descendants("category").All(category => category.Value.Trim().Length > 0)),
        ("the language is a tag", rss => IsLanguage(rss.Element("channel")!.Element("language")!.Value)),
        (
            "author is an email address or not there",
            rss => rss.Descendants("author").All(author => author.Value.Contains('@', StringComparison.Ordinal))),
        ("profile: a link to itself with its type", rss => rss.Element("channel")!.Elements(s_atom + "link").Count(link =>
            (string?)link.Attribute("rel") == "self"
                && IsAbsolute((string?)link.Attribute("href"))
                && (string?)link.Attribute("type") == "application/rss+xml") == 1),
        ("profile: content:encoded once, after the description", rss => Items(rss).All(item =>
            item.Elements(s_content + "encoded").Count() <= 1
            && (item.Element("description") is null
                || item.Element("description")!.ElementsBeforeSelf(s_content + "encoded").FirstOrDefault() is null))),
        ("no address in a body is relative", rss => rss.Descendants(s_content + "encoded").All(body => HasAbsoluteAddresses(body.Value))),
    ];

    /// <summary>The rules of RFC 4287 for the root element.</summary>
    public static IReadOnlyList<(string Rule, Func<XElement, bool> Holds)> Atom { get; } =
    [
        ("§2: the root is feed", feed => feed.Name == s_atom + "feed"),
        ("§2: the language is a tag", feed => IsLanguage((string?)feed.Attribute(XNamespace.Xml + "lang"))),
        (
            "§3.1.1: texts are text, html or xhtml",
            feed => Texts(feed).All(text => text.Attribute("type") is null || s_textTypes.Contains(text.Attribute("type")!.Value))),
        (
            "§3.1.1: text and html have no elements",
            feed => Texts(feed).All(text => (string?)text.Attribute("type") == "xhtml" || !text.HasElements)),
        ("§3.2.1: a person has one name", feed => Persons(feed).All(person => Once(person, s_atom, "name"))),
        ("§3.2.2, §3.2.3: at most one uri and email, and the uri an IRI", feed => Persons(feed).All(person =>
            AtMostOnce(person, s_atom, ["uri", "email"]) && person.Elements(s_atom + "uri").All(uri => IsAbsolute(uri.Value)))),
        ("§3.3: dates by RFC 3339, with T and Z in upper case", feed => feed.Descendants()
            .Where(element => element.Name == s_atom + "updated" || element.Name == s_atom + "published")
                .All(date => IsRfc3339(date.Value))),
        ("§4.1.1: id, title and updated, once each", feed => Once(feed, s_atom, "id", "title", "updated")),
        (
            "§4.1.1: generator, icon, logo, rights and subtitle at most once",
            feed => AtMostOnce(feed, s_atom, ["generator", "icon", "logo", "rights", "subtitle"])),
        (
            "§4.1.1: an author, unless every entry has one",
            feed => feed.Elements(s_atom + "author").Any() || Entries(feed).All(entry => entry.Elements(s_atom + "author").Any())),
        ("§4.1.1: one link to itself", feed => Links(feed, "self").Count() == 1),
        ("§4.1.1: no two alternate links of one type and language", HasDistinctAlternates),
        (
            "§4.1.2: id, title and updated in every entry, once each",
            feed => Entries(feed).All(entry => Once(entry, s_atom, "id", "title", "updated"))),
        ("§4.1.2: content, published, rights, source and summary at most once", feed =>
            Entries(feed).All(entry => AtMostOnce(entry, s_atom, ["content", "published", "rights", "source", "summary"]))),
        (
            "§4.1.2: an alternate link where there is no content",
            feed => Entries(feed).All(entry => entry.Element(s_atom + "content") is not null || Links(entry, "alternate").Any())),
        ("§4.1.2: no two alternate links of one type and language in an entry", feed => Entries(feed).All(HasDistinctAlternates)),
        ("§4.1.2: a summary where the content is elsewhere or base64", feed => Entries(feed).All(entry =>
            entry.Element(s_atom + "content") is not { } content
                || content.Attribute("src") is null
                || entry.Element(s_atom + "summary") is not null)),
        ("§4.1.3.1: the content's type is text, html, xhtml or a media type", feed => feed.Descendants(s_atom + "content").All(content =>
            (string?)content.Attribute("type") is null or "text" or "html" or "xhtml" || IsMediaType((string?)content.Attribute("type")))),
        (
            "§4.1.3.3: html has no elements",
            feed =>
                feed.Descendants(s_atom + "content").All(content => (string?)content.Attribute("type") != "html" || !content.HasElements)),
        (
            "§4.2.2.1: a category has a term",
            feed => feed.Descendants(s_atom + "category").All(category => !string.IsNullOrWhiteSpace((string?)category.Attribute("term")))),
        ("§4.2.5: the icon is an IRI", feed => feed.Elements(s_atom + "icon").All(icon => IsAbsolute(icon.Value))),
        ("§4.2.6: ids are absolute IRIs and not alike", feed =>
            feed.Descendants(s_atom + "id").All(id => Uri.TryCreate(id.Value, UriKind.Absolute, out _))
                && AreDistinct(feed.Descendants(s_atom + "id").Select(id => id.Value))),
        ("§4.2.7: a link has an address, and a type that is one", feed => feed.Descendants(s_atom + "link").All(link =>
            IsAbsolute((string?)link.Attribute("href")) && (link.Attribute("type") is null || IsMediaType(link.Attribute("type")!.Value)))),
        ("§4.2.7.2: a relation is a name or an IRI", feed => feed.Descendants(s_atom + "link").All(link =>
            link.Attribute("rel") is null || Relation().IsMatch(link.Attribute("rel")!.Value) || IsAbsolute(link.Attribute("rel")!.Value))),
        (
            "§4.2.7.6: a length is a number",
            feed =>
                feed.Descendants(s_atom + "link")
                    .All(link => link.Attribute("length") is null || IsLength(link.Attribute("length")!.Value))),
        ("§4.2.15: updated is that of the newest entry", feed => !Entries(feed).Any()
            || feed.Element(s_atom + "updated")!.Value == Entries(feed).Max(entry => entry.Element(s_atom + "updated")!.Value)),
        (
            "§6.3: what is not Atom is in a namespace of its own",
            feed => feed.DescendantsAndSelf().All(element => element.Name.Namespace != XNamespace.None)),
        ("RFC 5005 §4: one prev-archive, next-archive and current at the most", feed =>
            Links(feed, "prev-archive").Count() <= 1 && Links(feed, "next-archive").Count() <= 1 && Links(feed, "current").Count() <= 1),
        ("no address in a body is relative", feed => feed.Descendants(s_atom + "content").All(body => HasAbsoluteAddresses(body.Value))),
    ];

    /// <summary>The rules of JSON Feed 1.1 for the root object.</summary>
    public static IReadOnlyList<(string Rule, Func<JsonElement, bool> Holds)> Json { get; } =
    [
        ("the version is 1.1's address", feed => Text(feed, "version") == "https://jsonfeed.org/version/1.1"),
        ("a title", feed => Text(feed, "title") is not null),
        (
            "addresses are absolute",
            feed =>
                new[] { "home_page_url", "feed_url", "next_url", "icon", "favicon" }
                    .All(name => Text(feed, name) is not { } url || IsAbsolute(url))),
        ("next_url is not feed_url", feed => Text(feed, "next_url") is not { } next || next != Text(feed, "feed_url")),
        ("the language is a tag", feed => IsLanguage(Text(feed, "language"))),
        ("authors are a list, each with a name, url or avatar", AreAuthors),
        ("items are a list", feed => feed.GetProperty("items").ValueKind == JsonValueKind.Array),
        (
            "an id in every item, a text, of its own",
            feed => AreDistinct(JsonItems(feed).Select(item => item.GetProperty("id").GetString()!))),
        (
            "content_html or content_text in every item",
            feed => JsonItems(feed).All(item => Text(item, "content_html") is not null || Text(item, "content_text") is not null)),
        ("addresses of items are absolute", feed => JsonItems(feed).All(item =>
            new[] { "url", "external_url", "image", "banner_image" }.All(name => Text(item, name) is not { } url || IsAbsolute(url)))),
        (
            "dates by RFC 3339",
            feed =>
                JsonItems(feed).All(item =>
                    new[] { "date_published", "date_modified" }.All(name => Text(item, name) is not { } date || IsRfc3339(date)))),
        ("authors of items are lists too", feed => JsonItems(feed).All(AreAuthors)),
        ("tags are a list of texts", feed => JsonItems(feed).All(item =>
            !item.TryGetProperty("tags", out var tags) || tags.EnumerateArray().All(tag => tag.ValueKind == JsonValueKind.String))),
        ("attachments have url and mime_type", feed => JsonItems(feed).All(item => !item.TryGetProperty("attachments", out var files)
            || files.EnumerateArray().All(file => IsAbsolute(Text(file, "url")) && IsMediaType(Text(file, "mime_type"))))),
        ("sizes are numbers", feed => JsonItems(feed).All(item => !item.TryGetProperty("attachments", out var files)
            || files.EnumerateArray().All(file => !file.TryGetProperty("size_in_bytes", out var size) || size.TryGetInt64(out _)))),
        (
            "no address in a body is relative",
            feed => JsonItems(feed).All(item => Text(item, "content_html") is not { } html || HasAbsoluteAddresses(html))),
    ];

    /// <summary>The rules that a feed breaks.</summary>
    /// <param name="path">Its path; the last segment decides the format.</param>
    /// <param name="body">The body as received.</param>
    public static IEnumerable<string> Faults(string path, string body) =>
        path.EndsWith(".json", StringComparison.Ordinal) ? Broken(Json, JsonDocument.Parse(body).RootElement, path)
        : path.EndsWith("atom.xml", StringComparison.Ordinal) ? Broken(Atom, Parse(body), path)
        : Broken(Rss, Parse(body), path);

    /// <summary>The root of an XML feed, parsed with every character checked.</summary>
    public static XElement Parse(string body)
    {
        Assert(body.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", StringComparison.Ordinal), "the declaration is missing");
        using var reader = XmlReader.Create(
            new MemoryStream(Encoding.UTF8.GetBytes(body)),
            new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }

    private static void Assert(bool holds, string fault)
    {
        if (!holds)
        {
            throw new FormatException(fault);
        }
    }

    private static IEnumerable<string> Broken<T>(IReadOnlyList<(string Rule, Func<T, bool> Holds)> rules, T root, string path) =>
        rules.Where(rule => !rule.Holds(root)).Select(rule => $"{path}: {rule.Rule}");

    private static IEnumerable<XElement> Items(XElement rss) => rss.Element("channel")!.Elements("item");

    private static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(s_atom + "entry");

    private static IEnumerable<XElement> Texts(XElement feed) =>
        feed.Descendants()
            .Where(element => element.Name.Namespace == s_atom && element.Name.LocalName is "title" or "subtitle" or "summary" or "rights");

    private static IEnumerable<XElement> Persons(XElement feed) =>
        feed.Descendants().Where(element => element.Name.Namespace == s_atom && element.Name.LocalName is "author" or "contributor");

    private static IEnumerable<XElement> Links(XElement parent, string relation) =>
        parent.Elements(s_atom + "link").Where(link => ((string?)link.Attribute("rel") ?? "alternate") == relation);

    private static bool HasDistinctAlternates(XElement parent) =>
        AreDistinct(Links(parent, "alternate").Select(link => $"{(string?)link.Attribute("type")} {(string?)link.Attribute("hreflang")}"));

    private static bool Once(XElement parent, XNamespace space, params string[] names) =>
        names.All(name => parent.Elements(space + name).Count() == 1);

    private static bool AtMostOnce(XElement parent, XNamespace space, IEnumerable<string> names) =>
        names.All(name => parent.Elements(space + name).Count() <= 1);

    private static bool Known(XElement parent, string[] names) =>
        parent.Elements().All(element => element.Name.Namespace != XNamespace.None || names.Contains(element.Name.LocalName));

    private static bool AreAuthors(JsonElement parent) => !parent.TryGetProperty("authors", out var authors)
        || authors.EnumerateArray()
            .All(author => Text(author, "name") is not null || Text(author, "url") is not null || Text(author, "avatar") is not null);

    private static JsonElement.ArrayEnumerator JsonItems(JsonElement feed) => feed.GetProperty("items").EnumerateArray();

    private static string? Text(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool AreDistinct(IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.Ordinal).All(group => group.Count() == 1);

    private static bool IsAbsolute(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var found) && found.Scheme is "http" or "https";

    private static bool IsLength(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsMediaType(string? text) => text is not null && MediaType().IsMatch(text);

    private static bool IsLanguage(string? text) => text is not null && Language().IsMatch(text);

    private static bool IsRfc822(string text) => DateTimeOffset.TryParseExact(
        text.Replace(
            "GMT", "+00:00", StringComparison.Ordinal),
                "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsRfc3339(string text) =>
        Moment().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _);

    private static bool HasAbsoluteAddresses(string html) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelectorAll("[href],[src],[cite]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("cite"))
            .All(url => Uri.TryCreate(url, UriKind.Absolute, out var found) && !found.IsFile);

    [GeneratedRegex(@"^[a-z]+/[a-z0-9.+-]+$")]
    private static partial Regex MediaType();

    [GeneratedRegex(@"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$")]
    private static partial Regex Language();

    [GeneratedRegex(@"^[A-Za-z0-9._~@!$&'()*+,;=-]+$")]
    private static partial Regex Relation();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Moment();
}

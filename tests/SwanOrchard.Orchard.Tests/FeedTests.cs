using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>The feeds of the CMS through the life of an article, as a feed reader that polls sees them.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task A_poller_misses_no_change_repeats_none_and_is_told_when_there_is_none()
    {
        await using var host = await OrchardHost.StartAsync();
        using var reader = host.Process.NewClient();
        using var editor = await AdminSession.SignInAsync(host.Address);
        var poller = new Poller(reader, "/en/atom.xml");

        var seed = Assert.Single(Entries(await poller.PollAsync()));
        Assert.Null(await poller.PollAsync());

        // A draft is no change.
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new() { ["TitlePart.Title"] = ["Draft & more"], ["HtmlBodyPart.Html"] = ["<p><a href=\"/en/about\">About</a></p>"] },
            ("submit.Save", "submit.SaveAndContinue"));
        var edit = form.Url.AbsolutePath;
        Assert.Null(await poller.PollAsync());

        await PublishAsync(editor, edit, []);
        var entries = Entries(await poller.PollAsync());
        Assert.Equal(2, entries.Count);
        var id = Value(entries[0], "id");
        Assert.Equal("Draft & more", Value(entries[0], "title"));
        Assert.Contains($"href=\"{host.Address}en/about\"", Value(entries[0], "content"), StringComparison.Ordinal);
        Assert.Null(await poller.PollAsync());

        // Renamed: the same entry at another address.
        await PublishAsync(editor, edit, new() { ["AutoroutePart.Path"] = ["en/news/renamed"], ["TitlePart.Title"] = ["Renamed"] });
        entries = Entries(await poller.PollAsync());
        Assert.Equal((id, "Renamed"), (Value(entries[0], "id"), Value(entries[0], "title")));
        Assert.EndsWith("/en/news/renamed", entries[0].Element(s_atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);

        // An old one, corrected: its place, date and id stay, and it says that it was updated.
        await PublishAsync(editor, $"/Admin/Contents/ContentItems/{SeedId}/Edit", new() { ["ArticlePart.Lead"] = ["Corrected."] });
        entries = Entries(await poller.PollAsync());
        Assert.Equal(Value(seed, "id"), Value(entries[1], "id"));
        Assert.Equal(Value(seed, "published"), Value(entries[1], "published"));
        Assert.NotEqual(Value(seed, "updated"), Value(entries[1], "updated"));

        await (await editor.OpenAsync(edit)).SubmitAsync([], ("submit.Unpublish", "submit.UnpublishAndContinue"));
        Assert.Equal(Value(seed, "id"), Value(Assert.Single(Entries(await poller.PollAsync())), "id"));
        Assert.Null(await poller.PollAsync());

        await PublishAsync(editor, edit, []);
        Assert.Equal(id, Value(Entries(await poller.PollAsync())[0], "id"));
    }

    [Fact]
    public async Task A_list_of_another_type_keeps_its_own_feed_beside_ours()
    {
        var recipe = JsonNode.Parse(
            SetupRecipe.Write(
                "SwanLists",
                [Item("Shelf", "shelf", new()), Item(
                    "Book", "book", new() { ["ContainedPart"] = new JsonObject { ["ListContentItemId"] = Id("shelf"), ["Order"] = 0 } })],
                "en", "ru"))!;
        var steps = recipe["steps"]!.AsArray();
        steps.Insert(1, JsonNode.Parse("""{ "name": "feature", "enable": ["OrchardCore.Lists"] }"""));
        steps.Insert(2, JsonNode.Parse(
            """
            { "name": "ContentDefinition", "ContentTypes": [
              { "Name": "Shelf", "DisplayName": "Shelf", "Settings": {}, "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} },
                { "PartName": "ListPart", "Name": "ListPart",
                    "Settings": { "ListPartSettings": { "ContainedContentTypes": ["Book"] } } }] },
              { "Name": "Book", "DisplayName": "Book", "Settings": {}, "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }] }], "ContentParts": [] }
            """));
        await using var host = await OrchardHost.StartAsync(
            "SwanLists", new Dictionary<string, string> { ["lists.recipe.json"] = recipe.ToJsonString() }, shared: false);
        using var reader = host.Process.NewClient();

        var list = XDocument.Parse(await reader.GetStringAsync($"/Contents/Lists/{Id("shelf")}/rss"));
        Assert.Equal("book", Assert.Single(list.Descendants("item")).Element("title")!.Value);
        Assert.Equal("book", Assert.Single(XDocument.Parse(
            await reader.GetStringAsync(
                $"/OrchardCore.Feeds/Feed/Index?format=rss&contentItemId={Id("shelf")}")).Descendants("item")).Element("title")!.Value);
        Assert.Single(XDocument.Parse(await reader.GetStringAsync("/feed/rss?language=en")).Descendants("item"));

        // With lists on, an unknown list breaks Orchard's own controller; ours never asks it.
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(reader, "/feed/rss?language=en&contentItemId=nope")).Status);

        static string Id(string key) => key.PadRight(26, '0');

        static JsonObject Item(string type, string title, JsonObject parts)
        {
            var item = JsonNode.Parse($$"""
                { "ContentItemId": "{{Id(title)}}", "ContentItemVersionId": "{{Id(title + "version")}}",
                "ContentType": "{{type}}", "DisplayText": "{{title}}",
                  "Latest": true, "Published": true, "ModifiedUtc": "2010-01-01T00:00:00Z", "PublishedUtc": "2010-01-01T00:00:00Z",
                "CreatedUtc": "2010-01-01T00:00:00Z",
                  "Owner": "", "Author": "", "TitlePart": { "Title": "{{title}}" } }
                """)!.AsObject();
            foreach (var (name, part) in parts)
            {
                item[name] = part!.DeepClone();
            }

            return item;
        }
    }

    private static string SeedId => JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Recipes, "swan-content-en.recipe.json")))!
        ["steps"]![0]!["Data"]!.AsArray()
            .Single(item => item!["ContentType"]!.GetValue<string>() == "Article")!["ContentItemId"]!.GetValue<string>();

    private static async Task PublishAsync(AdminSession editor, string edit, Dictionary<string, string[]> values) =>
        Assert.Empty((await (await editor.OpenAsync(edit)).SubmitAsync(values, s_publish)).Errors);

    private static List<XElement> Entries(string? feed) =>
        [.. XDocument.Parse(Assert.IsType<string>(feed)).Root!.Elements(s_atom + "entry")];

    private static string Value(XElement entry, string name) => entry.Element(s_atom + name)!.Value;

    private sealed class Poller(HttpClient client, string path)
    {
        private EntityTagHeaderValue? _tag;

        /// <summary>The feed, or null where it has not changed.</summary>
        public async Task<string?> PollAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (_tag is not null)
            {
                request.Headers.IfNoneMatch.Add(_tag);
            }

            using var response = await client.SendAsync(request);
            if (response.StatusCode == HttpStatusCode.NotModified)
            {
                Assert.Equal(_tag, response.Headers.ETag);
                return null;
            }

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            _tag = response.Headers.ETag;
            return await response.Content.ReadAsStringAsync();
        }
    }
}

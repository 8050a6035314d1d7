using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Links to the site's own pages: found by search, checked before publishing, listed where they lead nowhere.</summary>
[Collection(NewsroomTests.Name)]
public sealed class DeadLinksTests(Newsroom room)
{
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task A_text_with_a_dead_link_is_published_only_if_that_is_meant()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Links to nothing");
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        form = await form.SubmitAsync(Text("<p><a href=\"/en/news/never-was?x#y\">a</a> <a href=\"/en/news\">b</a></p>"), s_publish);

        Assert.Contains("These links lead nowhere: /en/news/never-was.", form.Errors);
        Assert.False(await room.IsNewsAsync("Links to nothing"));

        form = await form.SubmitAsync(new() { ["DeadLinks.Confirmed"] = ["true"] }, s_publish);
        Assert.Empty(form.Errors);
        Assert.True(await room.IsNewsAsync("Links to nothing"));
        var row = await RowAsync("Links to nothing");
        Assert.Contains("/en/news/never-was", row!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Newsroom.EditPath(id), row.QuerySelector("a")!.GetAttribute("href")!.Split('?')[0], ignoreCase: true);

        form = await (await room.Editor.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(Text("<p>None.</p>"), s_publish);
        Assert.Empty(form.Errors);
        Assert.Null(await RowAsync("Links to nothing"));
    }

    [Fact]
    public async Task A_link_to_what_is_there_is_not_asked_about_and_follows_its_new_path()
    {
        var target = await PublishAsync("Target of a link", "<p>T</p>");
        var id = await PublishAsync(
            "Links to much",
            "<p><a href=\"/en/news/target-of-a-link\">a</a> <a href=\"/EN/news/\">b</a> <a href=\"/en/rss.xml\">c</a> "
                + "<a href=\"/en/node/1517\">d</a> <a href=\"#e\">e</a> <a href=\"https://example.org/en/news/x\">f</a></p>");

        var form = await (await room.Editor.OpenAsync(Newsroom.EditPath(target))).SubmitAsync(
            new() { ["AutoroutePart.Path"] = ["en/news/target-elsewhere"] }, s_publish);
        Assert.Empty(form.Errors);

        using var answer = await room.Reader.GetAsync("/en/news/target-of-a-link");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/en/news/target-elsewhere", answer.Headers.Location!.OriginalString);
        Assert.Null(await RowAsync("Links to much"));
        form = await Newsroom.ChangeAsync(room.Editor, id, "Links to much, still");
        Assert.Empty(form.Errors);
    }

    [Fact]
    public async Task What_is_unpublished_is_listed_where_it_is_linked_to_and_the_list_asks_too()
    {
        var target = await PublishAsync("Gone again", "<p>T</p>");
        var id = await PublishAsync("Links to what goes", "<p><a href=\"/en/news/gone-again\">a</a></p>");
        Assert.Null(await RowAsync("Links to what goes"));

        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{target}/Unpublish");
        Assert.NotNull(await RowAsync("Links to what goes"));

        await Newsroom.ChangeAsync(room.Editor, id, "Links to what went", "Save");
        var (_, _, body) = await room.BulkAsync(room.Editor, "PublishNow", id);
        Assert.Contains("These links lead nowhere: /en/news/gone-again.", body, StringComparison.Ordinal);
        Assert.False(await room.IsNewsAsync("Links to what went"));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_dead_link()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Links to a file");
        var form = await (await room.Editor.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(
            Text("<p><a href=\"/media/no such report.pdf\">a</a></p>"), s_publish);

        Assert.Contains("These links lead nowhere: /media/no%20such%20report.pdf.", form.Errors);
    }

    [Fact]
    public async Task Items_are_found_by_words_of_their_title_or_text_what_has_them_in_the_title_first()
    {
        await PublishAsync("Palimpsest of Ёлки", "<p>T</p>");
        await PublishAsync("Another matter", "<p>It mentions the palimpsest of елки.</p>");
        await Newsroom.WriteAsync(room.Editor, "Palimpsest of ёлки, a draft");

        var found = await FindAsync(room.Editor, "PALIMPSEST елки");
        var reporter = await FindAsync(room.Reporter, "palimpsest елки");

        Assert.Equal(
            ["Another matter", "Palimpsest of Ёлки", "Palimpsest of ёлки, a draft"],
            found.Select(item => item.GetProperty("title").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("Another matter", found[^1].GetProperty("title").GetString());
        Assert.Equal("/en/news/another-matter", found[^1].GetProperty("url").GetString());
        Assert.Equal("Article, en, published", found[^1].GetProperty("about").GetString());
        Assert.DoesNotContain(reporter, item => item.GetProperty("about").GetString()!.Contains("draft", StringComparison.Ordinal));
        Assert.Equal(2, reporter.Length);
        Assert.Equal(found.Length, (await FindAsync(room.Editor, "«PALIMPSEST»: [елки]")).Length);
        Assert.Empty(await FindAsync(room.Editor, "p"));
        Assert.Empty(await FindAsync(room.Editor, "palimpsest nowhere"));
    }

    private static Dictionary<string, string[]> Text(string html) => new() { ["HtmlBodyPart.Html"] = [html] };

    private static async Task<JsonElement[]> FindAsync(AdminSession session, string text)
    {
        var (status, _, body) = await Newsroom.ForgeAsync(session, "/Admin/Newsroom/Links/Search", ("text", text), ("language", "en"));
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. JsonDocument.Parse(body).RootElement.EnumerateArray()];
    }

    private async Task<string> PublishAsync(string title, string html)
    {
        var id = await Newsroom.WriteAsync(room.Editor, title);
        var form = await (await room.Editor.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(Text(html), s_publish);
        Assert.Empty(form.Errors);
        return id;
    }

    private async Task<IElement?> RowAsync(string title) => (await room.Editor.OpenAsync("/Admin")).Page
        .QuerySelectorAll(".swan-card").Single(card => card.QuerySelector("h2")!.TextContent.Trim() == "Dead links")
        .QuerySelectorAll("li").FirstOrDefault(row => row.TextContent.Contains(title, StringComparison.Ordinal));
}

using System.Net;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What readers find in the CMS: what is published, as it is now, and nothing else.</summary>
[Collection(NewsroomTests.Name)]
public sealed class SearchTests(Newsroom room)
{
    [Fact]
    public async Task Each_change_shows_in_the_next_search_and_drafts_never()
    {
        Assert.Empty(await FindAsync("zebrafinches"));
        var id = await Newsroom.WriteAsync(room.Editor, "Zebrafinches in the office");
        Assert.Empty(await FindAsync("zebrafinch"));

        await Newsroom.ChangeAsync(room.Editor, id, "Zebrafinches in the office");
        Assert.Equal(["Zebrafinches in the office"], await FindAsync("zebrafinch"));

        await Newsroom.ChangeAsync(room.Editor, id, "Quokkas in the office");
        Assert.Empty(await FindAsync("zebrafinches"));
        Assert.Equal(["Quokkas in the office"], await FindAsync("quokka"));

        await Newsroom.ChangeAsync(room.Editor, id, "Wombats to come", "Save");
        Assert.Empty(await FindAsync("wombat"));
        Assert.Equal(["Quokkas in the office"], await FindAsync("quokka"));

        await room.BulkAsync(room.Editor, "Unpublish", id);
        Assert.Empty(await FindAsync("quokka"));
        Assert.DoesNotContain("quokka", await FilesAsync("en", "quokka"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_person_is_found_by_no_contact_and_no_draft_and_by_nothing_once_the_text_is_changed()
    {
        var form = await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["A visit"],
                ["ArticlePart.Contacts[0].Name"] = ["Zuhra Abdrazakova"],
                ["ArticlePart.Contacts[0].Email"] = ["zuhra@example.org"],
                ["HtmlBodyPart.Html"] = ["<p>Nargisbek Toktogulov was there.</p>"],
            },
            ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);
        Assert.Equal(["A visit"], await FindAsync("Toktogulov"));
        Assert.Empty(await FindAsync("Abdrazakova"));
        Assert.Empty(await FindAsync("zuhra"));

        // The draft names somebody else, and the published text is still the old one.
        form = await form.SubmitAsync(
            new() { ["HtmlBodyPart.Html"] = ["<p>Somebody was there, and Umutkan came.</p>"] }, ("submit.Save", "submit.SaveAndContinue"));
        Assert.Empty(form.Errors);
        Assert.Empty(await FindAsync("Umutkan"));
        Assert.Equal(["A visit"], await FindAsync("Toktogulov"));

        var found = await ConsentTests.SearchAsync(room.Editor, "Zuhra Abdrazakova");
        await room.Editor.PostAsync(
            "/Admin/Newsroom/Consent/Withdraw",
            new()
            {
                ["email"] = "zuhra@example.org",
                ["name"] = "Zuhra Abdrazakova",
                ["confirmed"] = "true",
                ["__RequestVerificationToken"] = ConsentTests.Token(found),
            });
        Assert.Empty(await FindAsync("Umutkan"));
        Assert.Empty(await FindAsync("Abdrazakova"));

        form = await (await room.Editor.OpenAsync(form.Url.AbsolutePath)).SubmitAsync(
            new() { ["HtmlBodyPart.Html"] = ["<p>Somebody was there.</p>"] }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);
        Assert.Empty(await FindAsync("Toktogulov"));
        Assert.DoesNotContain("toktogul", await FilesAsync("en", "toktogul"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_article_shows_what_came_before_and_after_it_in_its_country_or_organization()
    {
        string[] titles = ["Around one", "Around two", "Around three", "Around four", "Around five"];
        foreach (var (day, title) in titles.Index())
        {
            var form = await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
            form = await form.SubmitAsync(
                new()
                {
                    ["TitlePart.Title"] = [title],
                    ["ArticlePart.CountryCode"] = ["LI"],
                    ["ArticlePart.FirstPublished"] = [$"2012-03-0{day + 1}T10:00"],
                    ["HtmlBodyPart.Html"] = ["<p>Text.</p>"],
                },
                ("submit.Publish", "submit.PublishAndContinue"));
            Assert.Empty(form.Errors);
        }

        Assert.Equal(["Later: Around two", "Later: Around three", "Later: Around four"], await LinksAsync("/en/news/around-one"));
        Assert.Equal(
            ["Earlier: Around two", "Earlier: Around one", "Later: Around four", "Later: Around five"],
            await LinksAsync("/en/news/around-three"));
    }

    [Fact]
    public async Task An_answer_is_not_kept_sets_no_cookie_and_needs_no_token()
    {
        var (answer, page) = await PostAsync("/ru/search", ("q", "секс-работниц"), ("year", "2009"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("form-action 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("<mark>Секс-работницы</mark>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await PostAsync("/ru/news", ("q", "x"))).Answer.StatusCode);
    }

    [Theory]
    [InlineData("C++")]
    [InlineData("\u0001 '; DROP TABLE Document; --")]
    [InlineData("Kyrgyzstan: sex workers (2009) [x] .*")]
    [InlineData("🌹")]
    public async Task Whatever_is_typed_has_an_answer(string text)
    {
        var (answer, _) = await PostAsync("/en/search", ("q", text), ("page", "-1"), ("country", "'"), ("year", "x"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Files_of_the_index_go_packed_and_are_kept_but_for_the_map()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en/search/map.js");
        request.Headers.Add("Accept-Encoding", "br");
        using var map = await room.Reader.SendAsync(request);
        Assert.Equal("br", map.Content.Headers.ContentEncoding.Single());
        Assert.Equal("no-cache", map.Headers.CacheControl!.ToString());

        var name = (await room.Reader.GetStringAsync("/en/search/map.js")).Split('\n')[2][..5];
        using var shard = await room.Reader.GetAsync($"/en/search/{name}.js");
        Assert.Equal("text/javascript; charset=utf-8", shard.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", shard.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await room.Reader.GetAsync("/en/search/aaaaa.js")).StatusCode);
    }

    // The titles next to an article, each with the heading above it.
    private async Task<string[]> LinksAsync(string path)
    {
        var page = new HtmlParser().ParseDocument((await CrawledPage.GetAsync(room.Reader, path)).Body);
        return [.. page.QuerySelectorAll("aside ul").SelectMany(list => list.QuerySelectorAll("a")
            .Select(link => $"{list.PreviousElementSibling!.TextContent}: {link.TextContent}"))];
    }

    private async Task<string[]> FindAsync(string text)
    {
        var (_, page) = await PostAsync("/en/search", ("q", text));
        return [.. new HtmlParser().ParseDocument(page).QuerySelectorAll(".results h2").Select(heading => heading.TextContent)];
    }

    private async Task<(HttpResponseMessage Answer, string Page)> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var answer = await room.Reader.PostAsync(path, form);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    // All that a reader can ask for, once it was tidied: a background thread does that right after.
    private async Task<string> FilesAsync(string language, string word)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                var map = (await room.Reader.GetStringAsync($"/{language}/search/map.js")).Split('\n');
                var files = string.Concat(await Task.WhenAll(map[2].Chunk(5)
                    .Select(name => room.Reader.GetStringAsync($"/{language}/search/{new string(name)}.js"))));
                if (tries >= 20 || !files.Contains(word, StringComparison.Ordinal))
                {
                    return files;
                }
            }
            catch (HttpRequestException exception) when (exception.StatusCode == HttpStatusCode.NotFound && tries < 20)
            {
                // Tidied in between. The script of the page asks for the map anew then, too.
            }
        }
    }
}

using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Previews, saved and while typing: for those whose role allows it, never cached, never found.</summary>
[Collection(NewsroomTests.Name)]
public sealed class PreviewTests(Newsroom room)
{
    [Fact]
    public async Task What_is_typed_is_shown_in_the_theme_and_in_its_language_and_stored_nowhere()
    {
        var original = await Newsroom.WriteAsync(room.Editor, "Typed on");
        var id = await Newsroom.TranslateAsync(room.Editor, original, "ru");

        var answer = await TypeAsync(room.Editor, id, "Печатается сейчас", "ru");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var page = new HtmlParser().ParseDocument(answer.Body);
        Assert.Equal("ru", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Печатается сейчас", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Typed on", await room.TitleAsync(id));
    }

    [Fact]
    public async Task A_preview_is_kept_by_no_cache_and_no_search_engine()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Kept by nobody");
        foreach (var answer in
            new[]
            {
                await room.Editor.HeadersAsync($"/en/drafts/{id}"),
                await room.Editor.HeadersAsync(await AddressAsync(room.Editor, id, "Kept by nobody", "en"))
            })
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl?.NoStore);
            Assert.Contains("noindex", string.Join(',', answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_those_who_may_edit_an_item_preview_it_while_it_is_typed()
    {
        var karims = await Newsroom.WriteAsync(room.Colleague, "Karim types");
        var published = await Newsroom.WriteAsync(room.Editor, "Published and typed");
        await Newsroom.ChangeAsync(room.Editor, published, "Published and typed");

        Assert.Equal(HttpStatusCode.OK, (await TypeAsync(room.Colleague, karims, "Karim types on", "en")).Status);
        Assert.Equal(HttpStatusCode.OK, (await TypeAsync(room.Editor, karims, "Eva types on", "en")).Status);
        foreach (var (session, id) in
            new[] { (room.Reporter, karims), (room.Reporter, published), (room.Translator, karims), (room.Translator, published) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await TypeAsync(session, id, "Forged", "en")).Status);
        }

        // Nor with the address that another one's preview has got.
        var address = await AddressAsync(room.Editor, karims, "A secret of Eva", "en");
        foreach (var session in new[] { room.Reporter, room.Translator })
        {
            var (status, _, body) = await session.TryAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, status);
            Assert.DoesNotContain("A secret of Eva", body, StringComparison.Ordinal);
        }

        var reader = await CrawledPage.GetAsync(room.Reader, address);
        Assert.NotEqual(HttpStatusCode.OK, reader.Status);
        Assert.DoesNotContain("A secret of Eva", reader.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_item_is_previewed_by_those_who_may_make_one()
    {
        Assert.Equal(HttpStatusCode.OK, (await TypeAsync(room.Reporter, "4newarticleofreporters0001", "Rita begins", "en")).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden, (await TypeAsync(room.Translator, "4newarticleoftranslators01", "Tanya begins", "en")).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await TypeAsync(room.Reporter, "4neworganization0000000001", "Rita begins", "en", "Organization")).Status);
    }

    // As Orchard's preview does: the form is posted, the answer says where it is shown.
    private static async Task<(HttpStatusCode Status, Uri Url, string Body)> TypeAsync(
        AdminSession session, string id, string title, string culture, string type = "Article")
    {
        var posted = await PostAsync(session, id, title, culture, type);
        return posted.Status == HttpStatusCode.OK ? await session.TryAsync(Shown(posted.Body)) : posted;
    }

    private static async Task<string> AddressAsync(AdminSession session, string id, string title, string culture) =>
        Shown((await PostAsync(session, id, title, culture, "Article")).Body);

    private static Task<(HttpStatusCode Status, Uri Url, string Body)> PostAsync(
        AdminSession session, string id, string title, string culture, string type) => Newsroom.ForgeAsync(
        session,
        "/OrchardCore.ContentPreview/Preview/Draft",
        ("ContentItemType", type),
        ("PreviewContentItemId", id),
        ("PreviewContentItemVersionId", id),
        ("TitlePart.Title", title),
        ("LocalizationPart.Culture", culture),
        ("TranslationPart.Culture", culture),
        ("HtmlBodyPart.Html", "<p>Typed.</p>"));

    private static string Shown(string json) => JsonNode.Parse(json)!["previewUrl"]!.GetValue<string>();
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What is deleted can be restored for a month, by editors, with its paths.</summary>
[Collection(NewsroomTests.Name)]
public sealed class RecycleBinTests(Newsroom room)
{
    private const string Bin = "/Admin/Newsroom/Bin";

    [Fact]
    public async Task A_deleted_article_comes_back_as_a_draft_with_its_paths_text_and_writer()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Deleted by mistake");
        await Newsroom.ChangeAsync(room.Editor, id, "Deleted by mistake");
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        form = await form.SubmitAsync(
            new() { ["PathsPart.Paths"] = ["en/node/4711"], ["ArticlePart.Lead"] = ["A lead to keep."] },
            ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Empty(form.Errors);

        var deleted = await DeleteAsync(room.Editor, id);
        Assert.Contains(
            "“Deleted by mistake” was deleted. Editors can restore it from the bin for 30 days.",
            Text(deleted.Body),
            StringComparison.Ordinal);
        Assert.Null(await room.TitleAsync(id));
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(room.Reader, "/en/news/deleted-by-mistake")).Status);
        var row = await RowAsync("Deleted by mistake");
        Assert.Contains("deleted by eva", row!.TextContent, StringComparison.Ordinal);

        var after = await RestoreAsync(room.Editor, id);

        Assert.Contains("“Deleted by mistake” is back, as a draft.", after, StringComparison.Ordinal);
        Assert.DoesNotContain("belongs to", after, StringComparison.Ordinal);
        form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        Assert.Equal("A lead to keep.", FormsTests.Value(form, "ArticlePart.Lead"));
        Assert.Equal("en/news/deleted-by-mistake", FormsTests.Value(form, "AutoroutePart.Path"));
        Assert.Equal("en/node/4711", FormsTests.Value(form, "PathsPart.Paths"));
        Assert.Null(await RowAsync("Deleted by mistake"));
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(room.Reader, "/en/news/deleted-by-mistake")).Status);

        await Newsroom.ChangeAsync(room.Editor, id, "Deleted by mistake");
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(room.Reader, "/en/news/deleted-by-mistake")).Status);
        Assert.Equal(HttpStatusCode.MovedPermanently, (await CrawledPage.GetAsync(room.Reader, "/en/node/4711")).Status);

        // It is the reporter's still, and the editors' as before.
        Newsroom.AssertRefused(await room.Reporter.TryAsync(Newsroom.EditPath(id)));
    }

    [Fact]
    public async Task A_path_that_somebody_has_taken_meanwhile_is_said_and_another_is_given()
    {
        var first = await Newsroom.WriteAsync(room.Editor, "One path for two");
        await Newsroom.ChangeAsync(room.Editor, first, "One path for two");
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(first));
        await form.SubmitAsync(
            new() { ["PathsPart.Paths"] = ["en/node/4712\nen/node/4713"] }, ("submit.Publish", "submit.PublishAndContinue"));
        await DeleteAsync(room.Editor, first);
        var second = await Newsroom.WriteAsync(room.Editor, "One path for two");
        form = await room.Editor.OpenAsync(Newsroom.EditPath(second));
        Assert.Equal("en/news/one-path-for-two", FormsTests.Value(form, "AutoroutePart.Path"));
        await form.SubmitAsync(new() { ["PathsPart.Paths"] = ["en/node/4713"] }, ("submit.Publish", "submit.PublishAndContinue"));

        var after = await RestoreAsync(room.Editor, first);

        Assert.Contains(
            "Its path “en/news/one-path-for-two” belongs to “One path for two” now. Its new path is “en/news/one-path-for-two-1”.", after,
            StringComparison.Ordinal);
        Assert.Contains("Its former path “en/node/4713” leads to another item now.", after, StringComparison.Ordinal);
        form = await room.Editor.OpenAsync(Newsroom.EditPath(first));
        Assert.Equal("en/news/one-path-for-two-1", FormsTests.Value(form, "AutoroutePart.Path"));
        Assert.Equal("en/node/4712", FormsTests.Value(form, "PathsPart.Paths"));
    }

    [Fact]
    public async Task Consent_reaches_into_the_bin_and_other_contacts_come_back_unticked()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "With two contacts");
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        await form.SubmitAsync(
            new()
            {
                ["ArticlePart.Contacts[0].Name"] = ["Binned Withdrawn"],
                ["ArticlePart.Contacts[0].Email"] = ["binned.w@example.org"],
                ["ArticlePart.Contacts[0].Published"] = ["true"],
                ["ArticlePart.Contacts[1].Name"] = ["Binned Staying"],
                ["ArticlePart.Contacts[1].Email"] = ["binned.s@example.org"],
                ["ArticlePart.Contacts[1].Published"] = ["true"],
            },
            ("submit.Publish", "submit.PublishAndContinue"));
        await DeleteAsync(room.Editor, id);

        await Newsroom.ForgeAsync(
            room.Editor,
            "/Admin/Newsroom/Consent/Withdraw",
            ("email", "binned.w@example.org"),
            ("name", "Binned Withdrawn"),
            ("confirmed", "true"));
        await RestoreAsync(room.Editor, id);

        form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        Assert.DoesNotContain("binned.w@example.org", form.Page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal("Binned Staying", FormsTests.Value(form, "ArticlePart.Contacts[0].Name"));
        Assert.Null(form.Element.QuerySelector("[name='ArticlePart.Contacts[0].Published'][checked]"));
    }

    [Fact]
    public async Task A_translation_whose_language_has_been_taken_is_refused_with_the_reason_and_stays_in_the_bin()
    {
        var english = await Newsroom.WriteAsync(room.Editor, "Translated twice");
        var russian = await Newsroom.TranslateAsync(room.Editor, english, "ru");
        await Newsroom.ChangeAsync(room.Editor, russian, "Переведено впервые", "Save");
        await DeleteAsync(room.Editor, russian);
        await Newsroom.TranslateAsync(room.Editor, english, "ru");

        var after = await RestoreAsync(room.Editor, russian);

        Assert.Contains("There is already a version in this language. Edit that one instead.", after, StringComparison.Ordinal);
        Assert.Null(await room.TitleAsync(russian));
        Assert.NotNull(await RowAsync("Переведено впервые"));
    }

    [Fact]
    public async Task The_bin_is_the_editors_alone()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Deleted by its writer");
        Assert.Equal(HttpStatusCode.OK, (await DeleteAsync(room.Reporter, id)).Status);

        foreach (var session in new[] { room.Reporter, room.Translator })
        {
            Newsroom.AssertRefused(await session.TryAsync(Bin));
            Newsroom.AssertRefused(await Newsroom.ForgeAsync(session, Bin + "/Restore", ("contentItemId", id)));
            Assert.DoesNotContain(Bin, await session.GetAsync("/Admin"), StringComparison.Ordinal);
        }

        Assert.Contains(Bin, await room.Editor.GetAsync("/Admin"), StringComparison.Ordinal);
        await RestoreAsync(room.Editor, id);
        Assert.Equal("Deleted by its writer", await room.TitleAsync(id));
        Assert.Equal(HttpStatusCode.OK, (await room.Reporter.TryAsync(Newsroom.EditPath(id))).Status);

        // What is not there is said.
        Assert.Contains("This item is no longer in the bin.", await RestoreAsync(room.Editor, id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_forms_own_button_says_the_same_as_that_of_the_list()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Deleted in its form");
        var button = (await room.Editor.OpenAsync(Newsroom.EditPath(id))).Page.QuerySelector("a[href*='Admin/Delete']")!;
        var (_, _, body) = await Newsroom.ForgeAsync(room.Editor, button.GetAttribute("href")!);

        Assert.Contains(
            "“Deleted in its form” was deleted. Editors can restore it from the bin for 30 days.", Text(body), StringComparison.Ordinal);
        Assert.NotNull(await RowAsync("Deleted in its form"));
    }

    private static Task<(HttpStatusCode Status, Uri Url, string Body)> DeleteAsync(AdminSession session, string id) =>
        Newsroom.ForgeAsync(session, $"/Admin/Contents/ContentItems/{id}/Delete");

    private static async Task<string> RestoreAsync(AdminSession session, string id)
    {
        var (status, _, body) = await Newsroom.ForgeAsync(session, Bin + "/Restore", ("contentItemId", id));
        Assert.Equal(HttpStatusCode.OK, status);
        return Text(body);
    }

    private static string Text(string body) => new HtmlParser().ParseDocument(body).Body!.TextContent;

    private async Task<IElement?> RowAsync(string title) =>
        new HtmlParser().ParseDocument(await room.Editor.GetAsync(Bin)).QuerySelectorAll(".swan-bin > li")
            .FirstOrDefault(row => row.QuerySelector(".swan-bin-title")!.TextContent == title);
}

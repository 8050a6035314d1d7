using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Reporters hand their drafts to the editors, who publish them or send them back with a note.</summary>
[Collection(NewsroomTests.Name)]
public sealed class ReviewTests(Newsroom room)
{
    private static readonly (string, string) s_ready = ("submit.Save", "submit.Ready");
    private static readonly (string, string) s_sendBack = ("submit.Save", "submit.SendBack");
    private static readonly (string, string) s_save = ("submit.Save", "submit.SaveAndContinue");

    [Fact]
    public async Task A_draft_goes_to_the_editors_back_with_a_note_again_to_the_editors_and_is_published()
    {
        const string title = "There and back again";
        var id = await Newsroom.WriteAsync(room.Reporter, title);
        Assert.DoesNotContain(title, await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);

        var form = await (await OpenAsync(room.Reporter, id)).SubmitAsync([], s_ready);
        Assert.Contains($"“{title}” is with the editors now: ready for review.", form.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(title, await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);
        Assert.Contains("ready for review since", await CardAsync(room.Reporter, "My drafts"), StringComparison.Ordinal);

        // Without a note nobody knows what to do.
        form = await (await OpenAsync(room.Editor, id)).SubmitAsync([], s_sendBack);
        Assert.Contains("Say in a note what is to be changed.", form.Errors);
        Assert.Contains(title, await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);

        form = await form.SubmitAsync(new() { ["Review.Note"] = ["Who says so?\nAdd <the> source."] }, s_sendBack);
        Assert.Empty(form.Errors);
        Assert.DoesNotContain(title, await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);
        Assert.Contains("sent back with a note", await CardAsync(room.Reporter, "My drafts"), StringComparison.Ordinal);

        form = await OpenAsync(room.Reporter, id);
        Assert.Equal(["Who says so?\nAdd <the> source."], Notes(form));
        Assert.Contains("eva", form.Page.QuerySelector(".swan-note-about")!.TextContent, StringComparison.Ordinal);
        await form.SubmitAsync(new() { ["Review.Note"] = ["The minister, see the link."] }, s_ready);
        Assert.Contains(title, await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);
        form = await OpenAsync(room.Editor, id);
        Assert.Equal(["The minister, see the link.", "Who says so?\nAdd <the> source."], Notes(form));

        await Newsroom.ChangeAsync(room.Editor, id, title);
        Assert.True(await room.IsNewsAsync(title));
        Assert.DoesNotContain(title, await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);
        Assert.Equal(2, Notes(await OpenAsync(room.Editor, id)).Length);
    }

    [Fact]
    public async Task A_new_article_is_ready_at_its_first_save_and_taken_back_before_anybody_has_looked()
    {
        var form = await room.Reporter.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = ["Ready at once"], ["HtmlBodyPart.Html"] = ["<p>T</p>"] }, s_ready);
        Assert.Contains("Ready at once", await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);

        form = await OpenAsync(room.Reporter, form.Url.Segments[^2].Trim('/'));
        Assert.Null(form.Element.QuerySelector("[value='submit.Ready']"));
        await form.SubmitAsync([], ("submit.Save", "submit.NotReady"));
        Assert.DoesNotContain("Ready at once", await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_side_is_notified_with_a_link_and_without_the_note()
    {
        var id = await Newsroom.WriteAsync(room.Colleague, "Tell the <others>");
        await (await OpenAsync(room.Colleague, id)).SubmitAsync(new() { ["Review.Note"] = ["For your eyes"] }, s_ready);

        var told = await NotifiedAsync(room.Editor, "Ready for review: “Tell the <others>”");
        Assert.EndsWith(Newsroom.EditPath(id), told.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("Tell the", await NotificationsAsync(room.Colleague), StringComparison.Ordinal);
        Assert.DoesNotContain("For your eyes", await NotificationsAsync(room.Editor), StringComparison.Ordinal);
        Assert.DoesNotContain("Tell the", await NotificationsAsync(room.Reporter), StringComparison.Ordinal);

        await (await OpenAsync(room.Editor, id)).SubmitAsync(new() { ["Review.Note"] = ["Not yet"] }, s_sendBack);
        await NotifiedAsync(room.Colleague, "Sent back with a note: “Tell the <others>”");
    }

    [Fact]
    public async Task Nobody_sends_back_who_may_not_publish_and_nobody_sees_notes_who_may_not_edit()
    {
        var id = await Newsroom.WriteAsync(room.Colleague, "Noted in private");
        await (await OpenAsync(room.Colleague, id)).SubmitAsync(new() { ["Review.Note"] = ["A private note"] }, s_ready);

        await (await OpenAsync(room.Colleague, id)).SubmitAsync(new() { ["Review.Note"] = ["I send it back"] }, s_sendBack);
        Assert.Contains("Noted in private", await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);
        Newsroom.AssertRefused(await room.Reporter.TryAsync(Newsroom.EditPath(id)));
        Newsroom.AssertRefused(await room.Translator.TryAsync(Newsroom.EditPath(id)));
    }

    [Fact]
    public async Task A_preview_and_a_form_that_is_refused_store_no_note()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Not stored");
        var form = await OpenAsync(room.Reporter, id);
        await form.SendAsync("/OrchardCore.ContentPreview/Preview/Draft", new() { ["Review.Note"] = ["Previewed"] });
        form = await form.SubmitAsync(new() { ["Review.Note"] = ["Refused"], ["TitlePart.Title"] = [""] }, s_ready);
        Assert.NotEmpty(form.Errors);
        Assert.Equal("Refused", FormsTests.Value(form, "Review.Note"));

        Assert.Empty(Notes(await OpenAsync(room.Reporter, id)));
        Assert.DoesNotContain("Not stored", await CardAsync(room.Editor, "To review"), StringComparison.Ordinal);

        form = await OpenAsync(room.Reporter, id);
        form = await form.SubmitAsync(new() { ["Review.Note"] = [new string('n', 2001)] }, s_save);
        Assert.Contains("The note has 2001 characters. The limit is 2000.", form.Errors);
    }

    [Fact]
    public async Task No_page_feed_or_package_holds_a_note_and_a_withdrawal_deletes_those_that_mention_the_person()
    {
        const string title = "With notes and a contact";
        var id = await Newsroom.WriteAsync(room.Editor, title);
        var form = await OpenAsync(room.Editor, id);
        await form.SubmitAsync(
            new()
            {
                ["ArticlePart.Contacts[0].Name"] = ["Gulnara Noted"],
                ["ArticlePart.Contacts[0].Email"] = ["gulnara.n@example.org"],
                ["ArticlePart.Contacts[0].Published"] = ["true"],
                ["Review.Note"] = ["Ask GULNARA  Noted whether she agrees."],
            },
            s_save);
        foreach (var note in new[] { "Wrote to gulnara.n@example.org", "Unmistakable-word of a note", "Ask Gulnara of another place" })
        {
            await (await OpenAsync(room.Editor, id)).SubmitAsync(new() { ["Review.Note"] = [note] }, s_save);
        }

        Assert.Equal(4, Notes(await OpenAsync(room.Editor, id)).Length);
        await Newsroom.ChangeAsync(room.Editor, id, title);
        Assert.True(await room.IsNewsAsync(title));
        foreach (var page in (await Crawl.RunAsync(room.Reader)).Values)
        {
            Assert.DoesNotContain("Unmistakable-word", page.Body, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Unmistakable-word", await PackageAsync(), StringComparison.Ordinal);
        Assert.Contains(title, await PackageAsync(), StringComparison.Ordinal);

        var consent = await room.Editor.OpenAsync("/Admin/Newsroom/Consent");
        var token = consent.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await room.Editor.PostAsync(
            "/Admin/Newsroom/Consent/Withdraw",
            new()
            {
                ["__RequestVerificationToken"] = token,
                ["email"] = "gulnara.n@example.org",
                ["name"] = "Gulnara Noted",
                ["confirmed"] = "true",
            });
        Assert.Equal(["Ask Gulnara of another place", "Unmistakable-word of a note"], Notes(await OpenAsync(room.Editor, id)));
    }

    private static Task<AdminForm> OpenAsync(AdminSession session, string id) => session.OpenAsync(Newsroom.EditPath(id));

    private static string[] Notes(AdminForm form) =>
        [.. form.Page.QuerySelectorAll(".swan-note").Select(note => note.TextContent.Trim())];

    private static async Task<string> CardAsync(AdminSession session, string title) =>
        new HtmlParser().ParseDocument(await session.GetAsync("/Admin"))
            .QuerySelectorAll(".swan-card")
            .Single(card => card.QuerySelector("h2")!.TextContent.Trim() == title)
            .TextContent;

    private static Task<string> NotificationsAsync(AdminSession session) => session.GetAsync("/Admin/OrchardCore.Notifications/Admin/List");

    // It is sent after the answer.
    private static async Task<IElement> NotifiedAsync(AdminSession session, string subject)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var page = new HtmlParser().ParseDocument(await session.GetAsync("/Admin"));
            if (page.QuerySelectorAll(".notification-navbar .notification-is-unread")
                .FirstOrDefault(notification => notification.TextContent.Contains(subject, StringComparison.Ordinal)) is { } found)
            {
                return found.QuerySelector("a")!;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"Nobody was told: {subject}");
    }

    private async Task<string> PackageAsync()
    {
        var plans = await room.Admin.OpenAsync("/Admin/DeploymentPlan/Index");
        var plan = await room.Admin.OpenAsync(
            plans.Page.QuerySelectorAll("a[href*='DeploymentPlan/Display/']")
                .First(link => link.TextContent.Contains("Mirror package", StringComparison.Ordinal))
                .GetAttribute("href")!);
        var export = plan.Page.QuerySelectorAll("[href*='ExportFile/Execute']").Single().GetAttribute("href")!;
        var token = plan.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var zip = await room.Admin.DownloadAsync(export, new() { ["__RequestVerificationToken"] = token });
        using var archive = new ZipArchive(new MemoryStream(zip));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}

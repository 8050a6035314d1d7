using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What was typed and could not be saved is kept for the person who typed it, and for nobody else.</summary>
[Collection(NewsroomTests.Name)]
public sealed class KeptFormsTests(Newsroom room)
{
    private const string Create = "/Admin/Contents/ContentTypes/Article/Create";
    private const string Keep = "/Admin/Newsroom/KeptForm/Keep";

    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Fact]
    public async Task A_form_sent_without_a_session_comes_back_after_sign_in_and_has_published_nothing()
    {
        using var rita = await AdminSession.SignInAsync(room.Host.Address, "eva", Staff.Password);
        var form = await rita.OpenAsync(Create);
        rita.Forget();
        var login = await form.SubmitOnceAsync(
            new() { ["TitlePart.Title"] = ["Sent too late"], ["ArticlePart.EventStart"] = ["no date at all"] }, s_publish);

        Assert.Equal("/Login", login.Url.AbsolutePath);
        Assert.Contains("your text has been kept", login.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await room.IsNewsAsync("Sent too late"));
        form = await AdminSession.SignInAsync(login, "eva", Staff.Password);
        Assert.Equal("Sent too late", FormsTests.Value(form, "TitlePart.Title"));
        Assert.Equal("no date at all", FormsTests.Value(form, "ArticlePart.EventStart"));
        form = await form.SubmitAsync(new() { ["ArticlePart.EventStart"] = [""] }, s_publish);
        Assert.Empty(form.Errors);
        Assert.True(await room.IsNewsAsync("Sent too late"));
        Assert.Null(form.Page.QuerySelector("[data-swan-restored]"));
    }

    [Fact]
    public async Task A_token_that_has_expired_saves_nothing_and_loses_nothing()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Open for too long");
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        form = await form.SubmitOnceAsync(
            new() { ["TitlePart.Title"] = ["Typed in vain?"], ["__RequestVerificationToken"] = ["expired"] }, s_publish);

        Assert.Equal("Typed in vain?", FormsTests.Value(form, "TitlePart.Title"));
        Assert.Contains("nothing is lost", form.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await room.IsNewsAsync("Typed in vain?"));
        Assert.Empty((await form.SubmitAsync([], s_publish)).Errors);
        Assert.True(await room.IsNewsAsync("Typed in vain?"));
        Assert.Null((await room.Editor.OpenAsync(Newsroom.EditPath(id))).Page.QuerySelector("[data-swan-restored]"));
    }

    [Fact]
    public async Task A_post_without_a_button_saves_and_publishes_nothing()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "No button");
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        form = await form.SubmitOnceAsync(new() { ["TitlePart.Title"] = ["Pressed by nobody"] });
        Assert.Equal("Pressed by nobody", FormsTests.Value(form, "TitlePart.Title"));
        Assert.Equal("No button", await room.TitleAsync(id));
    }

    [Fact]
    public async Task Keeping_a_form_makes_no_version_no_event_and_nothing_that_others_see()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Kept quietly");
        await Newsroom.ChangeAsync(room.Editor, id, "Kept quietly");
        var trail = await EventsAsync(id);
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal("kept", await StateAsync(form, new() { ["TitlePart.Title"] = [$"Kept quietly {time}"] }));
        }

        Assert.Equal(trail, await EventsAsync(id));
        Assert.Equal("Kept quietly", await room.TitleAsync(id));
        Assert.Contains(await room.VersionsAsync(id), state =>
            state.StartsWith("English: published", StringComparison.Ordinal) && !state.Contains("draft", StringComparison.Ordinal));
        using var again = await AdminSession.SignInAsync(room.Host.Address, "eva", Staff.Password);
        Assert.Equal("Kept quietly 2", FormsTests.Value(await again.OpenAsync(Newsroom.EditPath(id)), "TitlePart.Title"));

        // Gone with the person.
        await Newsroom.ForgeAsync(again, "/Users/LogOff");
        Assert.Equal("Kept quietly", FormsTests.Value(await room.Editor.OpenAsync(Newsroom.EditPath(id)), "TitlePart.Title"));
    }

    [Fact]
    public async Task Nothing_is_kept_for_an_item_that_is_not_ones_to_edit_or_that_others_have_saved()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "A reporter's for now");
        var form = await room.Reporter.OpenAsync(Newsroom.EditPath(id));
        await Newsroom.ChangeAsync(room.Editor, id, "An editor's now", "Save");
        Assert.Equal("conflict", await StateAsync(form, new() { ["TitlePart.Title"] = ["Too late"] }));
        form = await room.Reporter.OpenAsync(Newsroom.EditPath(id));
        await Newsroom.ChangeAsync(room.Editor, id, "An editor's now");
        Assert.Equal("refused", await StateAsync(form, new() { ["TitlePart.Title"] = ["Not any more"] }));
        Assert.Equal("An editor's now", await room.TitleAsync(id));
    }

    [Fact]
    public async Task Someone_whose_consent_is_withdrawn_is_not_brought_back_by_a_form_that_is_kept()
    {
        const string email = "kept.person@example.org";
        var form = await room.Editor.OpenAsync(Create);
        var typed = new Dictionary<string, string[]>
        {
            ["TitlePart.Title"] = ["Names someone"],
            ["ArticlePart.Contacts[0].Name"] = ["Kept Person"],
            ["ArticlePart.Contacts[0].Email"] = [email],
        };
        Assert.Equal("kept", await StateAsync(form, typed));
        await Newsroom.ForgeAsync(
            room.Editor, "/Admin/Newsroom/Consent/Withdraw", ("email", email), ("name", "Kept Person"), ("confirmed", "true"));

        form = await room.Editor.OpenAsync(form.Url.PathAndQuery);
        Assert.Equal("Names someone", FormsTests.Value(form, "TitlePart.Title"));
        Assert.DoesNotContain(email, form.Element.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Text_that_is_kept_outlives_a_restart_and_stands_encrypted_in_the_database()
    {
        await using var host = await OrchardHost.StartAsync(preparation: Staff.Newsroom);
        const string path = "/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit";
        using (var editor = await AdminSession.SignInAsync(host.Address, "eva", Staff.Password))
        {
            var form = await editor.OpenAsync(path);
            Assert.Equal("kept", await StateAsync(form, new() { ["ArticlePart.Lead"] = ["Zanzibarian words before the restart"] }));
        }

        await host.RestartAsync();
        using (var editor = await AdminSession.SignInAsync(host.Address, "eva", Staff.Password))
        {
            Assert.Equal("Zanzibarian words before the restart", FormsTests.Value(await editor.OpenAsync(path), "ArticlePart.Lead"));
        }

        using var other = await AdminSession.SignInAsync(host.Address, "emil", Staff.Password);
        Assert.DoesNotContain("Zanzibarian", (await other.OpenAsync(path)).Element.InnerHtml, StringComparison.Ordinal);
        await host.Process.StopAsync();
        foreach (var file in Directory.EnumerateFiles(host.DataFolder, "*.db*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("Zanzibarian", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        }
    }

    private static async Task<string> StateAsync(AdminForm form, Dictionary<string, string[]> values) =>
        JsonNode.Parse(await form.SendAsync(Keep, values))!["state"]!.GetValue<string>();

    private async Task<int> EventsAsync(string id) =>
        (await room.Admin.OpenAsync($"/Admin/AuditTrail?q=id:{id}&pagesize=100"))
            .Page.QuerySelectorAll("a[href*='/AuditTrail/Content/Display/']").Length;
}

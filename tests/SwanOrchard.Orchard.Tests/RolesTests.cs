using System.Net;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>Each role at the doors it may pass, and, by address and by forged post, at those it may not.</summary>
[Collection(NewsroomTests.Name)]
public sealed class RolesTests(Newsroom room)
{
    private const string Article = "/Admin/Contents/ContentTypes/Article/Create";

    [Fact]
    public async Task A_reporter_writes_and_changes_an_article_until_an_editor_publishes_it()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Rita writes");
        Assert.Empty((await Newsroom.ChangeAsync(room.Reporter, id, "Rita writes on", "Save")).Errors);
        Assert.False(await room.IsNewsAsync("Rita writes"));

        Assert.Empty((await Newsroom.ChangeAsync(room.Editor, id, "Eva corrected")).Errors);
        Assert.True(await room.IsNewsAsync("Eva corrected"));
        await AssertClosedAsync(room.Reporter, id, "Eva corrected", except: []);

        // Not given back by unpublishing, nor by an editor's newer draft.
        await Newsroom.ChangeAsync(room.Editor, id, "Eva changed", "Save");
        await AssertClosedAsync(room.Reporter, id, "Eva changed", except: []);
        await Newsroom.ChangeAsync(room.Editor, id, "Eva withdrew", "Unpublish");
        await AssertClosedAsync(room.Reporter, id, "Eva withdrew", except: []);
    }

    [Fact]
    public async Task A_reporters_draft_can_neither_be_published_nor_scheduled_nor_translated_by_the_reporter()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Not yet");

        AssertRefused(
            await Newsroom.ForgeAsync(
                room.Reporter, Newsroom.EditPath(id), ("TitlePart.Title", "Forged"), ("submit.Publish", "submit.Publish")));
        AssertRefused(await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Contents/ContentItems/{id}/Publish"));
        AssertRefused(
            await Newsroom.ForgeAsync(room.Reporter, Article, ("TitlePart.Title", "Forged"), ("submit.Publish", "submit.Publish")));
        AssertRefused(await room.BulkAsync(room.Reporter, "PublishNow", id));
        AssertRefused(await Newsroom.ForgeAsync(room.Reporter, $"/Admin/ContentLocalization?contentItemId={id}&targetCulture=ru"));
        await Newsroom.ForgeAsync(
            room.Reporter, Newsroom.EditPath(id), ("TitlePart.Title", "Not yet"), ("LocalizationPart.Culture", "en"), (
                "PublishLaterPart.ScheduledPublishLocalDateTime", "2020-01-01T10:00"), ("submit.Save", "submit.Save"));

        Assert.Equal("Not yet", await room.TitleAsync(id));
        Assert.False(await room.IsNewsAsync("Forged") || await room.IsNewsAsync("Not yet"));
        Assert.DoesNotContain("2020-01-01", await room.Admin.GetAsync(Newsroom.EditPath(id)), StringComparison.Ordinal);

        // It is not scheduled, and can be handed to the editors.
        await (await room.Reporter.OpenAsync(Newsroom.EditPath(id))).SubmitAsync([], ("submit.Save", "submit.Ready"));
        Assert.Contains("Not yet", await room.Editor.GetAsync("/Admin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reporter_deletes_own_drafts_only()
    {
        var mine = await Newsroom.WriteAsync(room.Reporter, "Thrown away");
        var theirs = await Newsroom.WriteAsync(room.Colleague, "Karim keeps");
        var copied = await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Contents/ContentItems/{mine}/Clone");
        Assert.Equal(HttpStatusCode.OK, copied.Status);

        await AssertClosedAsync(room.Reporter, theirs, "Karim keeps", except: []);
        AssertRefused(await room.Reporter.TryAsync($"/Admin/Contents/ContentItems/{theirs}/Display"));
        AssertRefused(await room.Reporter.TryAsync($"/Contents/ContentItems/{theirs}/Preview"));
        AssertRefused(await room.BulkAsync(room.Reporter, "Remove", theirs));

        await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Contents/ContentItems/{mine}/Delete");
        Assert.Null(await room.TitleAsync(mine));
        Assert.Equal("Karim keeps", await room.TitleAsync(theirs));
    }

    [Fact]
    public async Task Editors_have_the_permissions_of_the_recipe_and_none_of_Orchards_own()
    {
        var form = await room.Admin.OpenAsync("/Admin/Roles/Edit/Editor");
        var ticked = form.Page.QuerySelectorAll("[name^='Checkbox.']")
            .Where(box => box.HasAttribute("checked"))
            .Select(box => box.GetAttribute("name")!["Checkbox.".Length..]);
        var recipe = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Recipes, "swan-roles.recipe.json")))!;
        var given = recipe["steps"]!.AsArray()[^1]!["Roles"]!.AsArray()
            .Single(role => (string?)role!["Name"] == "Editor")!["Permissions"]!.AsArray()
            .Select(name => (string)name!);
        Assert.Equal(given.Order(StringComparer.Ordinal), ticked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_lists_preview_shows_a_draft_to_those_who_may_see_it()
    {
        var mine = await Newsroom.WriteAsync(room.Reporter, "Seen before");
        foreach (var session in new[] { room.Reporter, room.Editor, room.Translator })
        {
            var (status, url, body) = await session.TryAsync($"/Contents/ContentItems/{mine}/Preview");
            Assert.Equal((HttpStatusCode.OK, $"/en/drafts/{mine}"), (status, url.AbsolutePath));
            Assert.Contains("<h1>Seen before</h1>", body, StringComparison.Ordinal);
        }

        AssertRefused(await room.Colleague.TryAsync($"/Contents/ContentItems/{mine}/Preview"));
        Assert.Equal(HttpStatusCode.NotFound, (await CrawledPage.GetAsync(room.Reader, $"/Contents/ContentItems/{mine}/Preview")).Status);
        Assert.EndsWith("/ru/drafts/swanarticleseminarru000001", await LocationAsync(), StringComparison.Ordinal);

        async Task<string> LocationAsync()
        {
            await Newsroom.ChangeAsync(room.Editor, "swanarticleseminarru000001", "Черновик поверх", "Save");
            return (await room.Editor.TryAsync("/Contents/ContentItems/swanarticleseminarru000001/Preview")).Url.AbsolutePath;
        }
    }

    [Fact]
    public async Task A_draft_is_discarded_by_those_who_may_delete_it()
    {
        var mine = await Newsroom.WriteAsync(room.Reporter, "Discarded by Rita");
        await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Contents/ContentItems/{mine}/DiscardDraft");
        Assert.Null(await room.TitleAsync(mine));

        var published = await Newsroom.WriteAsync(room.Reporter, "Stands");
        await Newsroom.ChangeAsync(room.Editor, published, "Stands");
        await Newsroom.ChangeAsync(room.Editor, published, "A newer draft", "Save");
        AssertRefused(await Newsroom.ForgeAsync(room.Reporter, $"/Admin/Contents/ContentItems/{published}/DiscardDraft"));
        AssertRefused(await Newsroom.ForgeAsync(room.Translator, $"/Admin/Contents/ContentItems/{published}/DiscardDraft"));
        Assert.Equal("A newer draft", await room.TitleAsync(published));
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{published}/DiscardDraft");
        Assert.Equal("Stands", await room.TitleAsync(published));
        Assert.True(await room.IsNewsAsync("Stands"));
    }

    [Fact]
    public async Task A_copy_is_a_draft_of_whoever_made_it()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Copied by Eva");
        await Newsroom.ChangeAsync(room.Editor, id, "Copied by Eva");
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/Clone");

        var list = (await room.Editor.OpenAsync("/Admin/Contents/ContentItems?q=Copied by Eva&pagesize=100")).Page;
        var copy = list.QuerySelectorAll("a[href*='/Edit']").Where(link => link.TextContent.Trim() == "Copied by Eva")
            .Select(link => link.GetAttribute("href")!.Split('/')[^2]).First(found => found != id);
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(copy));
        Assert.Equal("", FormsTests.Value(form, "ArticlePart.FirstPublished"));
        Assert.Equal("", FormsTests.Value(form, "PathsPart.Paths"));
        AssertRefused(await room.Reporter.TryAsync(Newsroom.EditPath(copy)));
        AssertRefused(await room.Translator.TryAsync(Newsroom.EditPath(copy)));
    }

    [Fact]
    public async Task Of_several_ticked_at_once_none_is_changed_where_one_is_not_theirs()
    {
        var original = await Newsroom.WriteAsync(room.Editor, "Not the translator's");
        var translation = await Newsroom.TranslateAsync(room.Translator, original, "ru");
        await (await room.Translator.OpenAsync(Newsroom.EditPath(translation))).SubmitAsync(
            new() { ["TitlePart.Title"] = ["Перевод нескольких"], ["HtmlBodyPart.Html"] = ["<p>Текст.</p>"] },
            ("submit.Save", "submit.SaveAndContinue"));
        var mine = await Newsroom.WriteAsync(room.Reporter, "Rita's own");

        foreach (var ids in new[] { new[] { translation, original }, [original, translation] })
        {
            AssertRefused(await room.BulkAsync(room.Translator, "PublishNow", ids));
            Assert.False(await room.IsNewsAsync("Перевод нескольких", "ru"));
        }

        AssertRefused(await room.BulkAsync(room.Reporter, "Remove", mine, original));
        Assert.Equal("Rita's own", await room.TitleAsync(mine));
        await room.BulkAsync(room.Translator, "PublishNow", translation);
        Assert.True(await room.IsNewsAsync("Перевод нескольких", "ru"));
    }

    [Theory]
    [InlineData("Organization")]
    [InlineData("Page")]
    [InlineData("Menu")]
    public async Task A_reporter_creates_nothing_but_articles(string type)
    {
        AssertRefused(await room.Reporter.TryAsync($"/Admin/Contents/ContentTypes/{type}/Create"));
        AssertRefused(
            await Newsroom.ForgeAsync(
                room.Reporter, $"/Admin/Contents/ContentTypes/{type}/Create", ("TitlePart.Title", "Forged"),
                ("submit.Save", "submit.Save")));
        AssertRefused(
            await Newsroom.ForgeAsync(
                room.Reporter, $"/Admin/Contents/ContentTypes/{type}/Create", ("TitlePart.Title", "Forged"),
                ("submit.Publish", "submit.Publish")));
    }

    [Fact]
    public async Task A_translator_makes_a_translation_and_publishes_it()
    {
        var original = await Newsroom.WriteAsync(room.Editor, "To translate");
        await Newsroom.ChangeAsync(room.Editor, original, "To translate");
        var id = await Newsroom.TranslateAsync(room.Translator, original, "ru");

        Assert.Empty((await Newsroom.ChangeAsync(room.Translator, id, "Переведено")).Errors);
        Assert.True(await room.IsNewsAsync("Переведено", "ru"));
        Assert.Empty((await Newsroom.ChangeAsync(room.Translator, id, "Исправлено")).Errors);
        Assert.True(await room.IsNewsAsync("Исправлено", "ru"));
        await Newsroom.ForgeAsync(room.Translator, $"/Admin/Contents/ContentItems/{id}/Unpublish");
        Assert.False(await room.IsNewsAsync("Исправлено", "ru"));

        // Never deleted, copied, or made a second original.
        AssertRefused(await Newsroom.ForgeAsync(room.Translator, $"/Admin/Contents/ContentItems/{id}/Delete"));
        AssertRefused(await Newsroom.ForgeAsync(room.Translator, $"/Admin/Contents/ContentItems/{id}/DiscardDraft"));
        AssertRefused(await Newsroom.ForgeAsync(room.Translator, $"/Admin/Contents/ContentItems/{id}/Clone"));
        AssertRefused(await room.BulkAsync(room.Translator, "Remove", id));
        var form = await (await room.Translator.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(
            new() { ["LocalizationPart.Culture"] = ["en"] }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.NotEmpty(form.Errors);
        Assert.Equal("Исправлено", await room.TitleAsync(id));
        Assert.False(await room.IsNewsAsync("Исправлено"));
    }

    [Fact]
    public async Task A_reporter_hands_an_article_over_when_its_first_language_is_published()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "Handed over in Russian");
        var translation = await Newsroom.TranslateAsync(room.Translator, id, "ru");
        await Newsroom.ChangeAsync(room.Translator, translation, "Передано по-русски", "Save");
        Assert.Empty((await Newsroom.ChangeAsync(room.Reporter, id, "Still Rita's", "Save")).Errors);
        Assert.Contains(Newsroom.EditPath(id), await room.Reporter.GetAsync("/Admin"), StringComparison.Ordinal);

        Assert.Empty((await Newsroom.ChangeAsync(room.Translator, translation, "Передано по-русски")).Errors);

        // What languages share would change on the published page. The original is still to be reviewed.
        await AssertClosedAsync(room.Reporter, id, "Still Rita's", except: []);
        Assert.DoesNotContain(Newsroom.EditPath(id), await room.Reporter.GetAsync("/Admin"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Newsroom.EditPath(id), await room.Reporter.GetAsync("/Admin/Contents/ContentItems/Article?q=each:language&pagesize=100"),
            StringComparison.Ordinal);
        Assert.Contains(Newsroom.EditPath(id), await room.Editor.GetAsync("/Admin"), StringComparison.Ordinal);
        Assert.Empty((await Newsroom.ChangeAsync(room.Editor, id, "Reviewed by Eva")).Errors);
    }

    [Fact]
    public async Task A_translator_makes_no_original_and_changes_none()
    {
        var draft = await Newsroom.WriteAsync(room.Reporter, "An original");
        await AssertClosedAsync(room.Translator, draft, "An original", except: ["Localize"]);
        await Newsroom.ChangeAsync(room.Editor, draft, "A published original");
        await AssertClosedAsync(room.Translator, draft, "A published original", except: ["Localize"]);
        Assert.True(await room.IsNewsAsync("A published original"));

        AssertRefused(await room.Translator.TryAsync(Article));
        AssertRefused(await Newsroom.ForgeAsync(room.Translator, Article, ("TitlePart.Title", "Forged"), ("submit.Save", "submit.Save")));
        AssertRefused(await Newsroom.ForgeAsync(
            room.Translator, Article, ("TitlePart.Title", "Forged"), ("LocalizationPart.Culture", "ru"), (
                "TranslationPart.OriginalCulture", "en"), ("submit.Publish", "submit.Publish")));
        Assert.False(await room.IsNewsAsync("Forged", "ru"));
    }

    [Fact]
    public async Task An_editor_publishes_unpublishes_and_deletes_several_at_once()
    {
        var first = await Newsroom.WriteAsync(room.Reporter, "First of two");
        var second = await Newsroom.WriteAsync(room.Colleague, "Second of two");

        await room.BulkAsync(room.Editor, "PublishNow", first, second);
        Assert.True(await room.IsNewsAsync("First of two") && await room.IsNewsAsync("Second of two"));
        AssertRefused(await room.BulkAsync(room.Translator, "Unpublish", first, second));
        AssertRefused(await room.BulkAsync(room.Reporter, "Unpublish", first));
        Assert.True(await room.IsNewsAsync("First of two"));
        await room.BulkAsync(room.Editor, "Unpublish", first, second);
        Assert.False(await room.IsNewsAsync("First of two") || await room.IsNewsAsync("Second of two"));
        await room.BulkAsync(room.Editor, "Remove", first, second);
        Assert.Null(await room.TitleAsync(first));
    }

    [Fact]
    public async Task An_account_without_a_role_is_told_so_and_can_sign_out()
    {
        Faults.None(await Staff.HireAsync(room.Admin, "norole"));
        using var session = await AdminSession.SignInAsync(room.Host.Address, "norole", Staff.Password);

        var (status, _, body) = await session.TryAsync("/Admin");

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("Your account has no role yet", body, StringComparison.Ordinal);
        Assert.Contains("norole", body, StringComparison.Ordinal);
        Assert.Contains("/Users/LogOff", body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Two_roles_may_what_either_may()
    {
        var id = await Newsroom.WriteAsync(room.Both, "Of both");
        var translation = await Newsroom.TranslateAsync(room.Both, id, "ru");
        Assert.Empty((await Newsroom.ChangeAsync(room.Both, translation, "Перевод обеих")).Errors);

        AssertRefused(await Newsroom.ForgeAsync(room.Both, $"/Admin/Contents/ContentItems/{id}/Publish"));
        Assert.False(await room.IsNewsAsync("Of both"));
    }

    [Theory]
    [InlineData("/Admin/Settings/general")]
    [InlineData("/Admin/Users/Index")]
    [InlineData("/Admin/Roles/Index")]
    [InlineData("/Admin/Features")]
    [InlineData("/Admin/AuditTrail")]
    [InlineData("/Admin/dashboard/manage")]
    [InlineData("/Admin/ContentTypes/List")]
    public async Task What_is_the_administrators_is_nobody_elses(string path)
    {
        Assert.Equal(HttpStatusCode.OK, (await room.Admin.TryAsync(path)).Status);
        AssertRefused(await room.Editor.TryAsync(path));
        AssertRefused(await room.Translator.TryAsync(path));
        AssertRefused(await room.Reporter.TryAsync(path));
    }

    // Every door to an item but those named is shut, and nothing has changed behind them.
    private async Task AssertClosedAsync(AdminSession session, string id, string title, string[] except)
    {
        var versions = await room.VersionsAsync(id);
        AssertRefused(await session.TryAsync(Newsroom.EditPath(id)));
        foreach (var button in new[] { "Save", "Publish", "Unpublish" })
        {
            AssertRefused(await Newsroom.ForgeAsync(
                session, Newsroom.EditPath(id), ("TitlePart.Title", "Forged"), ($"submit.{button}", $"submit.{button}AndContinue")));
        }

        foreach (var action in new[] { "Publish", "Unpublish", "Delete", "Clone" })
        {
            AssertRefused(await Newsroom.ForgeAsync(session, $"/Admin/Contents/ContentItems/{id}/{action}"));
        }

        // There is none to discard of what is published as it is.
        AssertRefused(await Newsroom.ForgeAsync(session, $"/Admin/Contents/ContentItems/{id}/DiscardDraft"), HttpStatusCode.NotFound);

        foreach (var action in new[] { "PublishNow", "Unpublish", "Remove" })
        {
            AssertRefused(await room.BulkAsync(session, action, id));
        }

        Assert.Equal(versions, await room.VersionsAsync(id));
        if (!except.Contains("Localize"))
        {
            AssertRefused(await Newsroom.ForgeAsync(session, $"/Admin/ContentLocalization?contentItemId={id}&targetCulture=ru"));
        }

        Assert.Equal(title, await room.TitleAsync(id));
    }

    private static void AssertRefused((HttpStatusCode Status, Uri Url, string Body) answer, HttpStatusCode? other = null) =>
        Newsroom.AssertRefused(answer, other);
}

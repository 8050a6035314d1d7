using System.Net;
using AngleSharp.Html.Dom;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>A draft is taken as it is: what readers must not see is said at its field, and refused when it is published.</summary>
[Collection(NewsroomTests.Name)]
public sealed class DraftRulesTests(Newsroom room)
{
    private const string AltText = "The image needs an alt text that says what it shows.";
    private const string BadUrl = "“www.example.org” is not a URL. It should look like https://example.org, without spaces.";

    private static readonly Dictionary<string, string[]> s_unfinished = new()
    {
        ["HtmlBodyPart.Html"] = ["<p>Text.</p>"],
        ["ArticlePart.Image.Path"] = [WidePicture.Name],
        ["ArticlePart.MoreInfo.Url"] = ["www.example.org"],
        ["ArticlePart.Contacts[0].Name"] = [""],
        ["ArticlePart.Contacts[0].Email"] = ["anna@"],
        ["ArticlePart.Lead"] = [new string('x', 301)],
        ["ArticlePart.EventStart"] = ["2009-05-16"],
        ["ArticlePart.EventEnd"] = ["2009-05-15"],
    };

    [Fact]
    public async Task An_unfinished_draft_is_stored_and_says_at_each_field_what_is_to_be_corrected_before_publishing()
    {
        var (id, form) = await SaveAsync("Unfinished");

        Assert.Empty(form.Errors);
        Assert.Equal("www.example.org", FormsTests.Value(form, "ArticlePart.MoreInfo.Url"));
        Assert.Equal("anna@", FormsTests.Value(form, "ArticlePart.Contacts[0].Email"));
        Assert.Equal("2009-05-15", FormsTests.Value(form, "ArticlePart.EventEnd"));
        Assert.Equal(AltText, Warning(form, "ArticlePart.Image.AltText"));
        Assert.Equal(BadUrl, Warning(form, "ArticlePart.MoreInfo.Url"));
        Assert.Equal("A contact needs a name.", Warning(form, "ArticlePart.Contacts[0].Name"));
        Assert.Equal("“anna@” is not an email address.", Warning(form, "ArticlePart.Contacts[0].Email"));
        Assert.Equal("The lead has 301 characters. The limit is 300.", Warning(form, "ArticlePart.Lead"));
        Assert.Equal("The event ends before it begins.", Warning(form, "ArticlePart.EventEnd"));

        // The list above the form leads to each of them, and the message says how many there are.
        Assert.Contains("6 things to correct before publishing", form.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(form.Page.QuerySelectorAll(".swan-warnings a"), link =>
            Assert.NotNull(form.Page.QuerySelector(link.GetAttribute("href")!)?.GetAttribute("name")));
        Assert.Equal(6, form.Page.QuerySelectorAll(".swan-warnings a").Length);
        Assert.Contains("There are 6 things to correct before it can be published.", Told(form), StringComparison.Ordinal);

        Assert.NotNull(await room.TitleAsync(id));
    }

    [Theory]
    [InlineData("submit.Publish", "submit.PublishAndContinue", "")]
    [InlineData("submit.Save", "submit.PublishLater", "2098-03-01T10:00")]
    [InlineData("submit.Save", "submit.SaveAndContinue", "2098-03-01T10:00")]
    public async Task It_is_refused_at_the_field_when_it_is_published_or_scheduled(string button, string value, string at)
    {
        var (id, _) = await SaveAsync($"Not yet by {value}{at}");

        var form = await (await room.Editor.OpenAsync(Newsroom.EditPath(id))).SubmitAsync(
            new() { ["PublishLaterPart.ScheduledPublishLocalDateTime"] = [at] }, (button, value));

        Assert.Equal(AltText, FormsTests.Message(form, "ArticlePart.Image.AltText"));
        Assert.Contains(BadUrl, form.Errors);
        Assert.Equal("6 things to correct", form.Page.QuerySelector(".validation-summary-errors p")!.TextContent);
        Assert.Empty(form.Page.QuerySelectorAll(".swan-warning, .swan-warnings"));
        Assert.False(await room.IsNewsAsync($"Not yet by {value}{at}"));
    }

    [Fact]
    public async Task No_button_of_a_list_publishes_it_and_the_reason_is_said()
    {
        var (id, _) = await SaveAsync("Not by the list either");

        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/Publish");
        var list = await room.BulkAsync(room.Editor, "PublishNow", id);

        Assert.False(await room.IsNewsAsync("Not by the list either"));
        Assert.Contains("Open the item to correct it.", list.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrected_it_is_published_and_nothing_is_warned_of_any_more()
    {
        var (id, form) = await SaveAsync("Finished in the end");

        form = await form.SubmitAsync(
            new()
            {
                ["ArticlePart.Image.AltText"] = ["A hall"],
                ["ArticlePart.MoreInfo.Url"] = ["https://www.example.org"],
                ["ArticlePart.Contacts[0].Name"] = ["Anna"],
                ["ArticlePart.Contacts[0].Email"] = ["anna@example.org"],
                ["ArticlePart.Lead"] = ["Short."],
                ["ArticlePart.EventEnd"] = ["2009-05-17"],
            },
            ("submit.Publish", "submit.PublishAndContinue"));

        Assert.Empty(form.Errors);
        Assert.True(await room.IsNewsAsync("Finished in the end"));
        Assert.Empty((await room.Editor.OpenAsync(Newsroom.EditPath(id))).Page.QuerySelectorAll(".swan-warning, .swan-warnings"));
    }

    [Theory]
    [InlineData("AutoroutePart.Path", "en/organizations/tais-plus")]
    [InlineData("AutoroutePart.Path", "en/news")]
    [InlineData("PathsPart.Paths", "en/node/1517")]
    [InlineData("ArticlePart.EventStart", "2009-02-30")]
    [InlineData("TitlePart.Title", "\u200B")]
    public async Task What_cannot_be_stored_is_refused_of_a_draft_too(string field, string typed)
    {
        var form = await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        var values = new Dictionary<string, string[]> { ["TitlePart.Title"] = ["Not stored"], ["HtmlBodyPart.Html"] = ["<p>T</p>"] };
        values[field] = [typed];

        form = await form.SubmitAsync(values, ("submit.Save", "submit.SaveAndContinue"));

        Assert.NotEmpty(form.Errors);
        Assert.EndsWith("/Create", form.Url.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_unfinished_draft_of_the_audit_trail_comes_back_as_it_was()
    {
        var (id, _) = await SaveAsync("Unfinished, deleted, back");
        await Newsroom.ForgeAsync(room.Editor, $"/Admin/Contents/ContentItems/{id}/Delete");
        Assert.Null(await room.TitleAsync(id));

        await Newsroom.RestoreAsync(room.Admin, id, "Created");

        Assert.Equal("Unfinished, deleted, back", await room.TitleAsync(id));
    }

    [Fact]
    public async Task After_each_button_the_message_says_what_happened_to_which_item_and_leads_there()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "What <happened>");
        var form = await Newsroom.ChangeAsync(room.Editor, id, "What <happened>", "Save");
        Assert.Contains("The draft of “What <happened>” was saved at ", Told(form), StringComparison.Ordinal);

        form = await form.SubmitAsync(
            new() { ["PublishLaterPart.ScheduledPublishLocalDateTime"] = ["2098-03-01T10:00"] }, ("submit.Save", "submit.PublishLater"));
        Assert.Contains(
            "“What <happened>” will be published on 1 March 2098, 10:00 (Europe/Budapest). Open the preview", Told(form),
            StringComparison.Ordinal);
        Assert.Equal($"/en/drafts/{id}", Link(form));

        form = await form.SubmitAsync(
            new() { ["PublishLaterPart.ScheduledPublishLocalDateTime"] = [""] }, ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Contains("“What <happened>” was published at ", Told(form), StringComparison.Ordinal);
        Assert.Equal("/en/news/what-happened", Link(form));
        Assert.Equal(HttpStatusCode.OK, (await CrawledPage.GetAsync(room.Reader, Link(form)!)).Status);

        using var russian = await RussianAdminTests.SignInAsync(room.Host, "ru");
        form = await (await russian.OpenAsync(Newsroom.EditPath(id))).SubmitAsync([], ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Contains("Материал «What <happened>» опубликован в ", Told(form), StringComparison.Ordinal);

        // Quotation marks of a title stand inside those of the message, and its braces are letters like others.
        form = await Newsroom.ChangeAsync(russian, id, "Клуб {0} «Надежда» и {имя}");
        Assert.Contains("Материал «Клуб {0} „Надежда“ и {имя}» опубликован в ", Told(form), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_countries_of_the_site_come_first()
    {
        var select = (IHtmlSelectElement)(await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create"))
            .Element.QuerySelector("[name='ArticlePart.CountryCode']")!;
        var groups = select.QuerySelectorAll("optgroup").ToArray();

        Assert.Equal(["On this site", "Others"], groups.Select(group => group.GetAttribute("label")));
        Assert.Contains("KG", groups[0].QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
        Assert.DoesNotContain("KG", groups[1].QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
        Assert.Contains("HU", groups[1].QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public async Task The_language_of_a_draft_is_corrected_with_its_path_until_there_is_a_translation_or_it_is_published()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "По ошибке на английском");
        var form = await room.Reporter.OpenAsync(Newsroom.EditPath(id));
        Assert.StartsWith("en/news/", FormsTests.Value(form, "AutoroutePart.Path"), StringComparison.Ordinal);

        form = await form.SubmitAsync(new() { ["TranslationPart.Culture"] = ["ru"] }, ("submit.Save", "submit.SaveAndContinue"));

        Assert.Empty(form.Errors);
        Assert.Equal("ru", FormsTests.Value(form, "TranslationPart.Culture"));
        Assert.Equal("ru", FormsTests.Value(form, "LocalizationPart.Culture"));
        Assert.StartsWith("ru/news/", FormsTests.Value(form, "AutoroutePart.Path"), StringComparison.Ordinal);
        Assert.Equal(["English: not translated. Translate into English", "Russian: draft. Edit"], await room.VersionsAsync(id));

        await Newsroom.ChangeAsync(room.Editor, id, "По ошибке на английском");
        Assert.True(await room.IsNewsAsync("По ошибке на английском", "ru"));
        Assert.Null((await room.Editor.OpenAsync(Newsroom.EditPath(id))).Element.QuerySelector("[name='TranslationPart.Culture']"));

        var other = await Newsroom.WriteAsync(room.Editor, "With a translation");
        await Newsroom.TranslateAsync(room.Editor, other, "ru");
        form = await room.Editor.OpenAsync(Newsroom.EditPath(other));
        Assert.Null(form.Element.QuerySelector("[name='TranslationPart.Culture']"));
        form = await form.SubmitAsync(new() { ["TranslationPart.Culture"] = ["ru"] }, ("submit.Save", "submit.SaveAndContinue"));
        Assert.Equal("en", FormsTests.Value(form, "LocalizationPart.Culture"));
    }

    [Fact]
    public async Task The_media_library_asks_how_much_room_there_is_and_nobody_gets_an_error()
    {
        foreach (var session in new[] { room.Editor, room.Translator, room.Reporter })
        {
            var (status, _, _) = await session.TryAsync("/Admin/Media/GetPermittedStorage");
            Assert.True((int)status is 200 or 204, $"{status}");
        }

        using var nobody = AdminSession.Open(room.Host.Address);
        Assert.EndsWith(
            "/Login", (await nobody.TryAsync("/Admin/Media/GetPermittedStorage")).Url.AbsolutePath, StringComparison.OrdinalIgnoreCase);
    }

    private static string Told(AdminForm form) =>
        string.Join(' ', form.Page.QuerySelectorAll(".message-success").Select(message => message.TextContent.Trim()));

    private static string? Link(AdminForm form) =>
        form.Page.QuerySelector(".message-success a[href]")?.GetAttribute("href");

    private static string? Warning(AdminForm form, string field)
    {
        var place = form.Page.QuerySelector($"[data-valmsg-for='{field}']")!;
        return string.IsNullOrEmpty(place.TextContent) ? place.NextElementSibling?.TextContent : null;
    }

    private async Task<(string Id, AdminForm Form)> SaveAsync(string title)
    {
        await room.Editor.UploadAsync("", WidePicture.Name, WidePicture.Bytes());
        var form = await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new(s_unfinished) { ["TitlePart.Title"] = [title] }, ("submit.Save", "submit.SaveAndContinue"));
        Assert.True(form.Errors.Count == 0, string.Join(" | ", form.Errors));
        return (form.Url.Segments[^2].Trim('/'), form);
    }
}

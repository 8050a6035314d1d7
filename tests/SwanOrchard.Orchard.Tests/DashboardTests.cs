using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What each role sees after signing in, and in the content list.</summary>
[Collection(NewsroomTests.Name)]
public sealed class DashboardTests(Newsroom room)
{
    [Fact]
    public async Task Each_role_is_offered_what_it_can_do_next()
    {
        var editor = await DashboardAsync(room.Editor);
        Assert.Equal(
            ["Welcome, eva", "My drafts", "To review", "Scheduled", "Recently published", "Translations", "Dead links"], Cards(editor));
        Assert.Equal(["New article", "New organization", "New page", "All articles", "All organizations", "All pages"], Actions(editor));

        var translator = await DashboardAsync(room.Translator);
        Assert.Equal(["Welcome, tanya", "My drafts", "Scheduled", "Recently published", "Translations"], Cards(translator));
        Assert.Equal(["All articles", "All organizations", "All pages"], Actions(translator));

        var reporter = await DashboardAsync(room.Reporter);
        Assert.Equal(["Welcome, rita", "My drafts", "Recently published"], Cards(reporter));
        Assert.Equal(["New article", "All articles", "All organizations", "All pages"], Actions(reporter));
    }

    [Fact]
    public async Task A_newer_draft_is_on_the_card_of_who_made_it_whoever_wrote_the_item()
    {
        var id = await Newsroom.WriteAsync(room.Colleague, "Karim wrote, Eva changes");
        await Newsroom.ChangeAsync(room.Editor, id, "Karim wrote, Eva changes");
        await Newsroom.ChangeAsync(room.Editor, id, "Karim wrote, Eva changes it", "Save");

        Assert.Contains(Newsroom.EditPath(id), Card(await DashboardAsync(room.Editor), "My drafts").InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Newsroom.EditPath(id), Card(await DashboardAsync(room.Colleague), "My drafts").InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reporters_draft_is_the_reporters_and_is_reviewed_once_it_is_ready()
    {
        // The list shows the longest waiting: here nobody else's draft may wait.
        await using var own = new Newsroom();
        await own.InitializeAsync();
        var id = await Newsroom.WriteAsync(own.Colleague, "Karim asks for review");

        Assert.Contains(Newsroom.EditPath(id), Card(await DashboardAsync(own.Colleague), "My drafts").InnerHtml, StringComparison.Ordinal);
        Assert.Empty(Waiting(await DashboardAsync(own.Editor)));

        await ReadyAsync(own.Colleague, id);

        Assert.Contains(Newsroom.EditPath(id), Card(await DashboardAsync(own.Editor), "To review").InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Karim asks", (await DashboardAsync(own.Reporter)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Karim asks", (await DashboardAsync(own.Translator)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_waits_for_review_is_lost_with_its_author_and_an_editor_does_not_become_its_author()
    {
        await using var own = new Newsroom();
        await own.InitializeAsync();
        var ids = new[]
        {
            await Newsroom.WriteAsync(own.Colleague, "Karim has left"),
            await Newsroom.WriteAsync(own.Reporter, "Rita waits"),
        };
        await ReadyAsync(own.Colleague, ids[0]);
        await ReadyAsync(own.Reporter, ids[1]);
        await Newsroom.WriteAsync(own.Both, "Bota is not ready yet");
        await Newsroom.WriteAsync(own.Editor, "Eva publishes herself");
        Assert.Empty((await Newsroom.ChangeAsync(own.Editor, ids[1], "Rita waits, commas put right", "Save")).Errors);
        await Newsroom.ForgeAsync(own.Admin, $"/Admin/Users/Delete/{await UserIdAsync(own, "karim")}");

        string[] expected = ["Karim has left karim", "Rita waits, commas put right rita"];
        Assert.Equal(expected, Waiting(await DashboardAsync(own.Editor)));

        // What is deleted waits no longer.
        await Newsroom.ForgeAsync(own.Editor, $"/Admin/Contents/ContentItems/{ids[0]}/Delete");
        Assert.Equal(expected[1..], Waiting(await DashboardAsync(own.Editor)));
    }

    [Fact]
    public async Task A_scheduled_draft_is_no_longer_to_be_reviewed()
    {
        var id = await Newsroom.WriteAsync(room.Colleague, "For the first of March");
        await ReadyAsync(room.Colleague, id);
        Assert.Contains(
            "For the first of March", Card(await DashboardAsync(room.Editor), "To review").TextContent, StringComparison.Ordinal);
        var form = await room.Editor.OpenAsync(Newsroom.EditPath(id));
        await form.SubmitAsync(
            new() { ["PublishLaterPart.ScheduledPublishLocalDateTime"] = ["2098-03-01T10:00"] }, ("submit.Save", "submit.PublishLater"));

        var dashboard = await DashboardAsync(room.Editor);
        Assert.Contains("For the first of March", Card(dashboard, "Scheduled").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 Mar 2098, 10:00", Card(dashboard, "Scheduled").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("For the first of March", Card(dashboard, "To review").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_published_last_shows_its_languages_and_lets_who_may_translate_it()
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Only in English");
        await Newsroom.ChangeAsync(room.Editor, id, "Only in English");

        var row = Row(await DashboardAsync(room.Translator), "Only in English");
        Assert.Equal(["English: published", "Russian: not translated. Translate into Russian"], Languages(row));
        Assert.NotNull(row.QuerySelector($"a[href*='ContentLocalization'][href*='{id}'][href*='targetCulture=ru']"));
        row = Row(await DashboardAsync(room.Reporter), "Only in English");
        Assert.Equal(["English: published", "Russian: not translated"], Languages(row));
        Assert.Empty(row.QuerySelectorAll("a"));

        var translation = await Newsroom.TranslateAsync(room.Translator, id, "ru");
        row = Row(await DashboardAsync(room.Editor), "Only in English");
        Assert.Equal(["English: published. Edit", "Russian: draft. Edit"], Languages(row));
        await Newsroom.ChangeAsync(room.Translator, translation, "Теперь и по-русски");
        row = Row(await DashboardAsync(room.Translator), "Only in English");
        Assert.Equal(["English: published", "Russian: published. Edit"], Languages(row));
    }

    [Fact]
    public async Task It_is_all_said_in_Russian_too()
    {
        var dashboard = await DashboardAsync(room.Editor, "?culture=ru&ui-culture=ru");

        Assert.Equal(
            ["Здравствуйте, eva", "Мои черновики", "На проверку", "Запланировано", "Недавно опубликовано", "Переводы", "Битые ссылки"],
            Cards(dashboard));
        Assert.Equal(
            ["Новая статья", "Новая организация", "Новая страница", "Все статьи", "Все организации", "Все страницы"],
            Actions(dashboard));
    }

    [Fact]
    public async Task The_content_list_is_filtered_by_country_and_organization_drafts_too()
    {
        var form = await room.Editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        await form.SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Draft from Lithuania"],
                ["ArticlePart.CountryCode"] = ["LT"],
                ["ArticlePart.Organizations"] = ["swansetorganizationtais001"],
            },
            ("submit.Save", "submit.SaveAndContinue"));

        Assert.Equal(["Draft from Lithuania"], await ListAsync("country:LT"));
        Assert.Contains("Draft from Lithuania", await ListAsync("organization:swansetorganizationtais001"));
        Assert.Contains("Tais Plus", await ListAsync("organization:swansetorganizationtais001"));
        Assert.DoesNotContain("Draft from Lithuania", await ListAsync("organization:swansetorganizationswan001"));
        Assert.Equal(
            ["Draft from Lithuania"],
            await ListAsync("country:lt organization:swansetorganizationtais001 type:Article culture:en"));
    }

    [Theory]
    [InlineData("ёлка")]
    [InlineData("ЁЛКА")]
    [InlineData("дЛЯ")]
    [InlineData("детей ташкента")]
    [InlineData("text:ташкент")]
    [InlineData("ташкент NOT новый")]
    public async Task The_content_list_is_searched_whatever_the_case(string query)
    {
        await Newsroom.WriteAsync(room.Editor, "Ёлка для ДЕТЕЙ Ташкента");

        Assert.Contains("Ёлка для ДЕТЕЙ Ташкента", await ListAsync(query));
        Assert.DoesNotContain("Ёлка для ДЕТЕЙ Ташкента", await ListAsync("NOT ёлка"));
    }

    [Fact]
    public async Task The_content_list_offers_to_look_at_what_has_a_page_alone()
    {
        var rows = (await room.Admin.OpenAsync("/Admin/Contents/ContentItems?q=status:Published&pagesize=100")).Page.QuerySelectorAll("li")
            .Where(row => row.QuerySelector("[name=itemIds]") is not null)
            .ToLookup(row => row.QuerySelector(".contenttype a")!.TextContent.Trim() == "Menu");

        Assert.NotEmpty(rows[true]);
        Assert.All(rows[true], row => Assert.Null(row.QuerySelector("a.view")));
        Assert.All(rows[true], row => Assert.NotNull(row.QuerySelector("a.edit")));
        Assert.NotEmpty(rows[false]);
        Assert.All(rows[false], row => Assert.NotNull(row.QuerySelector("a.view")));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Who_saves_is_not_led_to_another_site(string address)
    {
        var id = await Newsroom.WriteAsync(room.Editor, "Not led away");
        foreach (var button in new[] { "submit.Save", "submit.SaveAndContinue" })
        {
            var form = await room.Editor.OpenAsync($"{Newsroom.EditPath(id)}?returnUrl={Uri.EscapeDataString(address)}");
            form = await form.SubmitAsync(new() { ["TitlePart.Title"] = [$"Saved by {button}"] }, ("submit.Save", button));

            Assert.Equal(Newsroom.EditPath(id), form.Url.AbsolutePath);
            Assert.Equal($"Saved by {button}", await room.TitleAsync(id));
        }
    }

    [Fact]
    public async Task The_audit_trail_keeps_who_published_what_for_a_year_and_nobodys_address()
    {
        var id = await Newsroom.WriteAsync(room.Reporter, "On record");
        await Newsroom.ChangeAsync(room.Editor, id, "On record");

        var trail = new HtmlParser().ParseDocument(await room.Admin.GetAsync("/Admin/AuditTrail")).Body!.TextContent;
        Assert.Contains("On record", trail, StringComparison.Ordinal);
        Assert.Contains("eva", trail, StringComparison.Ordinal);
        Assert.Contains("rita", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", trail, StringComparison.Ordinal);
        var settings = new HtmlParser().ParseDocument(await room.Admin.GetAsync("/Admin/Settings/AuditTrail"));
        Assert.Contains(settings.QuerySelectorAll("input[name$='RetentionDays']"), input => input.GetAttribute("value") == "365");
        Assert.DoesNotContain(
            settings.QuerySelectorAll("input[name$='ClientIpAddressAllowed'][type=checkbox]"), input => input.HasAttribute("checked"));
    }

    private static async Task ReadyAsync(AdminSession session, string id) => Assert.Empty(
        (await (await session.OpenAsync(Newsroom.EditPath(id))).SubmitAsync([], ("submit.Save", "submit.Ready"))).Errors);

    private static async Task<IDocument> DashboardAsync(AdminSession session, string query = "") =>
        new HtmlParser().ParseDocument(await session.GetAsync($"/Admin{query}"));

    private static string[] Cards(IDocument dashboard) =>
        [.. dashboard.QuerySelectorAll(".swan-card h2").Select(title => title.TextContent.Trim())];

    private static string[] Actions(IDocument dashboard) =>
        [.. dashboard.QuerySelectorAll(".swan-card-actions a").Select(link => link.TextContent.Trim())];

    private static IElement Card(IDocument dashboard, string title) =>
        dashboard.QuerySelectorAll(".swan-card").Single(card => card.QuerySelector("h2")!.TextContent.Trim() == title);

    // Title and author.
    private static string[] Waiting(IDocument dashboard) =>
        [.. Card(dashboard, "To review").QuerySelectorAll(".swan-card-rows > li").Select(row =>
            $"{row.QuerySelector("a")!.TextContent.Trim()} {row.QuerySelectorAll(".swan-card-about span")[1].TextContent.Trim()}")];

    private static async Task<string> UserIdAsync(Newsroom own, string name)
    {
        var list = (await own.Admin.OpenAsync("/Admin/Users/Index?pagesize=100")).Page;
        var row = list.QuerySelectorAll("li").Last(row => row.TextContent.Contains($"{name}@example.org", StringComparison.Ordinal));
        return row.QuerySelector("a[href*='/Users/Edit/']")!.GetAttribute("href")!.Split('/')[^1].Split('?')[0];
    }

    private static IElement Row(IDocument dashboard, string title) =>
        Card(dashboard, "Recently published")
            .QuerySelectorAll(".swan-card-rows > li")
            .Single(row => row.TextContent.Contains(title, StringComparison.Ordinal));

    private static string[] Languages(IElement row) =>
        [.. row.QuerySelectorAll(".swan-languages .visually-hidden").Select(state => state.TextContent.Trim())];

    private async Task<string[]> ListAsync(string query)
    {
        var list = new HtmlParser()
            .ParseDocument(await room.Editor.GetAsync($"/Admin/Contents/ContentItems?q={Uri.EscapeDataString(query)}&pagesize=100"));
        return [.. list.QuerySelectorAll(".contentitem").Select(item => item.TextContent.Trim())];
    }
}

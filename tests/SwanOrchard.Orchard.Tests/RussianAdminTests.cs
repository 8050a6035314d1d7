using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>An editor whose admin is in Russian reads ours in Russian.</summary>
[Collection(SeededSiteTests.Name)]
public sealed partial class RussianAdminTests(SeededSite site)
{
    private static readonly string[] s_spoken = ["title", "aria-label", "placeholder"];

    [Theory]
    [InlineData("/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit", "Правка статьи")]
    [InlineData("/Admin/Contents/ContentTypes/Article/Create", "Новая статья")]
    [InlineData("/Admin/Contents/ContentItems/swanorgswanen0000000000001/Edit", "Правка организации")]
    [InlineData("/Admin/Newsroom/Consent", "Отзыв согласия")]
    [InlineData("/Admin/Settings/newsroom", "Владелец сайта")]
    public async Task Forms_are_in_Russian(string path, string expected)
    {
        using var editor = await SignInAsync();
        var form = await editor.OpenAsync(path);

        Assert.Contains(expected, form.Page.Body!.TextContent, StringComparison.Ordinal);
        var ours = form.Page.QuerySelectorAll(
            ".swan-fold summary, .swan-fold label, .swan-fold legend, .swan-fold .hint, .swan-field label, .swan-field .hint")
            .Select(element => element.TextContent.Trim())
            .Where(text => text.Length > 0 && !Cyrillic().IsMatch(text));
        Assert.Empty(ours);
    }

    [Theory]
    [InlineData("ru-RU", "ru")]
    [InlineData("ru-RU,en;q=0.5", "ru")]
    [InlineData("ky-KG", "ru")]
    [InlineData("en-GB,ru;q=0.9", "en")]
    [InlineData("de", "en")]
    public async Task Who_has_not_chosen_a_language_gets_the_one_the_browser_asks_for(string asked, string expected)
    {
        using var client = site.Host.Process.NewClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", asked);
        Assert.Equal(expected, (await CrawledPage.GetAsync(client, "/Login")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_Russian()
    {
        using var editor = await SignInAsync();
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Статья"],
                ["ArticlePart.EventStart"] = ["2009-05-16"],
                ["ArticlePart.EventEnd"] = ["15.05.2009"],
            },
            ("submit.Publish", "submit.PublishAndContinue"));

        // The date as Russians write it is read; that it is too early is said.
        Assert.Equal("Событие кончается раньше, чем начинается.", FormsTests.Message(form, "ArticlePart.EventEnd"));
        Assert.Equal("15.05.2009", FormsTests.Value(form, "ArticlePart.EventEnd"));

        // Nor does the form that comes back fall into English.
        Assert.Equal("Текст", form.Page.QuerySelector("label[for='HtmlBodyPart_Html']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_new_article_is_in_Russian_until_another_language_is_chosen()
    {
        using var editor = await SignInAsync();
        var form = await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        Assert.Equal("ru", FormsTests.Value(form, "TranslationPart.Culture"));
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentItems?pagesize=100", "Article", "Organization", "Page", "Menu")]
    [InlineData("/Admin/Contents/ContentItems/Article", "Article")]
    [InlineData("/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit", "Article", "Text", "Contacts", "Places")]
    [InlineData("/Admin/Contents/ContentTypes/Page/Create", "Page", "Text")]
    [InlineData("/Admin/AuditTrail?pageSize=100", "of the Article")]
    [InlineData("/Admin/dashboard/manage", "Newsroom: start", "Newsroom: my drafts")]
    [InlineData("/Admin/Roles/Edit/Editor", "Withdraw a person's consent to be named", "Manage the newsroom's settings", "Swan Newsroom")]
    [InlineData("/Admin/Newsroom/Consent", "Withdraw consent", "Search", "When")]
    public async Task None_of_our_words_is_left_in_English(string path, params string[] words)
    {
        using var editor = await SignInAsync();
        var page = new HtmlParser().ParseDocument(await editor.GetAsync(path));

        var left = page.All.Where(element => element.LocalName is not ("script" or "style") && element.ChildElementCount == 0)
            .SelectMany(element =>
                new[]
                {
                    element.TextContent,
                    element.GetAttribute("title"),
                    element.GetAttribute("aria-label"),
                    element.GetAttribute("placeholder")
                })
            .OfType<string>()
            .Select(text => text.Trim())
            .Where(words.Contains);
        Assert.Empty(left);
        Assert.Contains(page.All, element => Cyrillic().IsMatch(element.TextContent));
    }

    [Theory]
    [InlineData("/Admin", "Library", "Localization", "Dynamic Translations", "Toggle theme", "Change password", "Security", "Log off")]
    [InlineData(
        "/Admin/Contents/ContentItems", "Listing pages", "Go to first page.", "Available Filters", "Display Text", "Current filter")]
    [InlineData(
        "/Admin/Contents/ContentTypes/Article/Create",
        "Available Shortcodes", "Add a image from the media library.", "HTML Content", "Add")]
    [InlineData("/Admin/Media/MediaApplication", "Available Storage:", "Media Library")]
    public async Task What_Orchard_leaves_in_English_is_in_Russian(string path, params string[] words)
    {
        using var editor = await SignInAsync();
        var page = new HtmlParser().ParseDocument(await editor.GetAsync(path));

        var said = page.All.Where(element => element.LocalName is not ("script" or "style"))
            .SelectMany(element => s_spoken
                .Select(element.GetAttribute)
                .Concat(element.ChildNodes.OfType<IText>().Select(text => text.Data)))
            .OfType<string>()
            .Select(text => text.Trim())
            .ToList();
        Assert.Empty(said.Intersect(words));
        Assert.Contains(said, text => Cyrillic().IsMatch(text) && char.IsLetter(text[0]));
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentTypes/Article/Create", "Новая статья")]
    [InlineData("/Admin/Contents/ContentTypes/Organization/Create", "Новая организация")]
    [InlineData("/Admin/Contents/ContentTypes/Page/Create", "Новая страница")]
    [InlineData("/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit", "Правка статьи")]
    public async Task A_type_is_named_where_it_need_not_bend(string path, string expected)
    {
        using var editor = await SignInAsync();
        var form = await editor.OpenAsync(path);

        Assert.Equal(expected, form.Page.QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_is_counted_bends_to_its_number()
    {
        using var editor = await SignInAsync();
        var page = new HtmlParser().ParseDocument(await editor.GetAsync("/Admin/Contents/ContentItems?pagesize=100"));

        var total = page.QuerySelectorAll("input[name=itemIds]").Length;
        Assert.Equal(
            $"{total} {Bent(total, "материал", "материала", "материалов")} / всего {total}", page.QuerySelector("#items")!.TextContent);
        var ages = Age().Matches(page.Body!.TextContent);
        Assert.NotEmpty(ages);
        Assert.All(ages, age => Assert.Contains(
            $"{age.Groups[2]} ",
            Bent(
                int.Parse(age.Groups[1].Value, CultureInfo.InvariantCulture), "год месяц неделю день час минуту секунду ",
                "года месяца недели дня часа минуты секунды ", "лет месяцев недель дней часов минут секунд "),
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/Admin/Settings/newsroom", "ItemsPerFeed", "abc")]
    [InlineData("/Admin/Contents/ContentTypes/Organization/Create", "OrganizationPart.Role", "King")]
    public async Task A_value_that_is_not_of_its_kind_is_named_in_Russian_and_no_property(string path, string field, string typed)
    {
        using var editor = await SignInAsync();
        var form = await editor.OpenAsync(path);
        var name = form.Page.QuerySelectorAll("input, select")
            .Select(element => element.GetAttribute("name"))
            .First(name => name?.EndsWith(field, StringComparison.Ordinal) == true)!;
        form = path.Contains("Settings", StringComparison.Ordinal)
            ? await form.SubmitAsync(new() { [name] = [typed] })
            : await form.SubmitAsync(new() { [name] = [typed] }, ("submit.Save", "submit.SaveAndContinue"));

        var said = form.Page.QuerySelectorAll(".validation-summary-errors li").Select(item => item.TextContent.Trim()).ToList();
        Assert.Contains($"Такое значение здесь не подходит: {typed}", said);
        Assert.DoesNotContain(
            said, message => message.Contains("not valid", StringComparison.Ordinal) || message.Contains(field, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_tools_of_the_text_are_in_the_language_of_the_editor_not_of_the_text()
    {
        using var editor = await SignInAsync();
        var form = await editor.OpenAsync("/Admin/Contents/ContentItems/swanarticleseminaren000001/Edit");

        var words = JsonNode.Parse(form.Page.QuerySelector("script[data-words]")!.GetAttribute("data-words")!)!.AsObject();
        Assert.Equal("Цитата", (string?)words["blockquote"]);
        Assert.All(words, word => Assert.Matches(Cyrillic(), (string?)word.Value));
    }

    [Fact]
    public async Task What_was_done_is_said_in_Russian()
    {
        using var editor = await SignInAsync();
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new() { ["TitlePart.Title"] = ["Сделано"] }, ("submit.Save", "submit.SaveAndContinue"));
        Assert.Matches("^Черновик «.+» сохранён в \\d+:\\d\\d\\.$", Notice(form));
        form = await form.SubmitAsync([], ("submit.Publish", "submit.PublishAndContinue"));
        Assert.Matches("^Материал «.+» опубликован в \\d+:\\d\\d\\. Открыть страницу$", Notice(form));
        form = await form.SubmitAsync([], ("submit.Unpublish", "submit.UnpublishAndContinue"));
        Assert.Matches("^Материал «.+» снят с публикации в \\d+:\\d\\d\\.$", Notice(form));
    }

    [Theory]
    [InlineData("ru/news/1.5-goda?", "В адресе не бывает знаков ")]
    [InlineData("https://example.org/a", "В адресе не бывает знаков ")]
    [InlineData("ru/news/a b", "В адресе не бывает знаков ")]
    [InlineData("ru/news//a", "В адресе не бывает знаков ")]
    [InlineData("/", "Это адрес первой страницы сайта, она остаётся на своём месте.")]
    [InlineData("ru/about", "Этот адрес уже занят.")]
    public async Task What_is_wrong_with_an_address_is_said_in_Russian(string typed, string expected)
    {
        using var editor = await SignInAsync();
        var form = await editor.OpenAsync("/Admin/Contents/ContentTypes/Page/Create");
        Assert.Equal("Адрес страницы", form.Page.QuerySelector("label[for='AutoroutePart_Path']")!.TextContent.Trim());
        form = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = ["Адрес"], ["AutoroutePart.Path"] = [typed] }, ("submit.Save", "submit.SaveAndContinue"));

        Assert.StartsWith(expected, FormsTests.Message(form, "AutoroutePart.Path"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_too_long_is_told_in_Russian()
    {
        using var editor = await SignInAsync();
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Адрес"],
                ["AutoroutePart.Path"] = ["ru/news/" + new string('a', 2000)],
            }, ("submit.Save", "submit.SaveAndContinue"));

        Assert.StartsWith("Адрес слишком длинный", FormsTests.Message(form, "AutoroutePart.Path"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_changed_in_Russian()
    {
        using var editor = await SignInAsync();
        var path = (await editor.OpenAsync("/Admin")).Page.QuerySelector("a[href*='/EditPassword/']")!.GetAttribute("href")!;
        var form = await editor.OpenAsync(path);

        Assert.EndsWith("Смена пароля", form.Page.Title, StringComparison.Ordinal);
        Assert.All(
            form.Element.QuerySelectorAll("label, .form-text, button, a.btn").Prepend(form.Page.QuerySelector("h1")!),
            element => Assert.Matches(Cyrillic(), element.TextContent.Trim()));
        form = await form.SubmitAsync(new() { ["PasswordConfirmation"] = ["other"] });
        Assert.Equal("Введите нынешний пароль.", FormsTests.Message(form, "CurrentPassword"));
        Assert.Equal("Введите новый пароль.", FormsTests.Message(form, "NewPassword"));
        Assert.Equal("Новый пароль и его повтор не совпадают.", FormsTests.Message(form, "PasswordConfirmation"));
    }

    [Theory]
    [InlineData("/TwoFactor", "Вход в два шага")]
    [InlineData("/Authenticator/Configure/App", "Настройка приложения с кодами")]
    [InlineData("/Admin/Contents/ContentItems/nosuchitem0000000000000001/Edit", "Страница не найдена")]
    [InlineData("/Admin/nothing/here", "Страница не найдена")]
    public async Task The_language_chosen_in_the_admin_holds_beside_it_too(string path, string expected)
    {
        using var editor = await SignInAsync();
        var page = new HtmlParser().ParseDocument(await editor.GetAsync(path));

        Assert.Equal("ru", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(expected, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_found_in_the_admin_is_said_in_the_language_the_browser_asks_for()
    {
        using var client = site.Host.Process.NewClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "ru");
        Assert.Equal("ru", (await CrawledPage.GetAsync(client, "/Admin/nothing/here")).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task What_was_not_found_is_said_to_readers_in_the_language_of_the_address_whatever_was_chosen()
    {
        using var editor = await SignInAsync();
        var page = new HtmlParser().ParseDocument(await editor.GetAsync("/en/nothing/here"));

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_moment_is_written_as_Russians_write_it()
    {
        using var editor = await SignInAsync();
        var form = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).SubmitAsync(
            new()
            {
                ["TitlePart.Title"] = ["Будет в мае"],
                ["PublishLaterPart.ScheduledPublishLocalDateTime"] = ["2098-05-25T22:30"],
            }, ("submit.Save", "submit.PublishLater"));
        Assert.Empty(form.Errors);

        var list = new HtmlParser().ParseDocument(await editor.GetAsync("/Admin/Contents/ContentItems?q=Будет&pagesize=100"));
        Assert.Equal(
            "Публикация запланирована на 25 мая 2098 г., 22:30",
            list.QuerySelectorAll(".metadata .hint").Select(hint => hint.TextContent.Trim()).FirstOrDefault() ?? list.Body!.TextContent);
        Assert.Empty((await form.SubmitAsync([], ("submit.Save", "submit.CancelPublishLater"))).Errors);
    }

    private static string? Notice(AdminForm form) => form.Page.QuerySelector(".message-success .toast-body")?.TextContent.Trim();

    private static string Bent(int count, string one, string few, string many) =>
        (count % 10, count % 100) switch
        {
            (1, not 11) => one,
            ( >= 2 and <= 4, < 12 or > 14) => few,
            _ => many,
        };

    /// <summary>Signs in with the admin in a language.</summary>
    internal static async Task<AdminSession> SignInAsync(OrchardHost host, string culture)
    {
        var session = await AdminSession.SignInAsync(host.Address);
        session.AskFor(culture);
        return session;
    }

    private Task<AdminSession> SignInAsync() => SignInAsync(site.Host, "ru");

    [GeneratedRegex(@"\p{IsCyrillic}|^[\d\W]+$")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"(\d+) (\p{IsCyrillic}+) назад")]
    private static partial Regex Age();
}

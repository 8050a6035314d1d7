using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>A translator brings an outdated translation up to date, from sign-in to sign-out.</summary>
[Collection(NewsDeskTests.Name)]
public sealed partial class TranslationDeskTests(NewsDesk desk)
{
    private static readonly (string, string) s_publish = ("submit.Publish", "submit.PublishAndContinue");

    [Theory]
    [InlineData("ru", 1280)]
    [InlineData("en", 360)]
    public async Task What_changed_is_one_click_from_the_dashboard_and_publishing_in_step_clears_the_desk(string language, int width)
    {
        var title = $"Behind in {language}";
        await PrepareAsync(desk.Address, title);
        var words = Words.In(language);
        await using var tab = await desk.OpenAsync(language, width);
        var page = tab.Page;
        await NewsDesk.SignInAsync(page, NewsDesk.Translator);
        var card = page.Locator(".swan-card", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = words["Translations"] }) });
        await Expect(card.Locator(".swan-coverage")).ToContainTextAsync(words["Outdated"]);
        var form = new ArticleForm(page, words);
        await form.LeaveAsync(card.Locator("li", new() { HasText = title }).Locator("a.swan-state"));

        // Beside its field where there is room, above it on a phone.
        var panel = page.Locator("[data-swan-original='HtmlBodyPart.Html']");
        await Expect(panel.Locator("del")).ToContainTextAsync("Nine");
        await Expect(panel.Locator("ins")).ToContainTextAsync("Eight");
        await Expect(panel.Locator("ins")).ToContainTextAsync(words["added:"]);
        await Expect(page.Locator("[data-swan-original='TitlePart.Title']")).Not.ToHaveAttributeAsync("open", "");
        var (text, field) = (await panel.BoundingBoxAsync(), await form.Body.BoundingBoxAsync());
        Assert.True(width >= 1024 ? text!.X > field!.X + (field.Width / 2) : text!.Y < field!.Y, $"{text.X} {text.Y} {field.X} {field.Y}");

        await form.Body.FillAsync("Восемь городов.");
        await page.Locator("[data-swan-original='TitlePart.Title'] summary").ClickAsync();
        await page.Locator("[data-swan-original='TitlePart.Title'] [data-swan-copy]").ClickAsync();
        await Expect(form.Title).ToHaveValueAsync(title);
        await form.Title.FillAsync($"Догнал {language}");
        await Expect(page.Locator("#swan-in-step")).ToBeCheckedAsync();
        await form.SubmitAsync("submit.Publish");

        await page.GotoAsync($"/Admin/Translations?Text={Uri.EscapeDataString(title)}");
        var row = page.Locator("[data-swan-set]", new() { HasText = title });
        await Expect(row.Locator("[data-swan-culture=ru]")).ToHaveAttributeAsync("data-swan-state", "Current");
        await Expect(row.Locator("[data-swan-culture=ru]")).ToContainTextAsync(words["Current"]);
        await page.GotoAsync("/Admin");
        await Expect(card).Not.ToContainTextAsync(title);

        await page.GetByRole(AriaRole.Button, new() { Name = words["Your account"] }).ClickAsync();
        await page.Locator("form[action$='LogOff'] button").ClickAsync();
        await page.GotoAsync("/Admin/Translations");
        Assert.Contains("/Login", page.Url, StringComparison.Ordinal);
        Faults.None(NewsDesk.FaultsOf(tab));
    }

    [Theory]
    [InlineData("ru", 360)]
    [InlineData("en", 1280)]
    public async Task A_file_goes_out_and_comes_back_first_with_an_error_and_then_well(string language, int width)
    {
        var title = $"Out and in in {language}";
        await PrepareAsync(desk.Address, title);
        var words = Words.In(language);
        await using var tab = await desk.OpenAsync(language, width);
        var page = tab.Page;
        await NewsDesk.SignInAsync(page, NewsDesk.Translator);
        await page.GotoAsync($"/Admin/Translations?Text={Uri.EscapeDataString(title)}");
        await page.Locator("[data-swan-set]", new() { HasText = title }).Locator("input[name=sets]").CheckAsync();
        await page.Locator("#desk-into").SelectOptionAsync("ru");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("fieldset [name=format][value=Xliff]").ClickAsync());
        var file = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains(">Девять городов.</target>", file, StringComparison.Ordinal);

        await page.Locator("#swan-desk-exchange summary").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = words["Import translations"] }).ClickAsync();
        await ImportAsync(file.Replace(">Девять", ">&lt;script>Восемь", StringComparison.Ordinal));
        var error = page.Locator(".swan-import-fault");
        await Expect(error).ToContainTextAsync("translations.xlf");
        await Expect(error).ToContainTextAsync("<script>");

        await ImportAsync(file.Replace(">Девять", ">Восемь", StringComparison.Ordinal));
        await page.Locator(".swan-import-result li a").ClickAsync();
        await Expect(new ArticleForm(page, words).Body).ToContainTextAsync("Восемь городов.");
        Faults.None(NewsDesk.FaultsOf(tab));

        async Task ImportAsync(string text)
        {
            await page.Locator("#swan-import-file").SetInputFilesAsync(
                new FilePayload { Name = "translations.xlf", MimeType = "application/xliff+xml", Buffer = Encoding.UTF8.GetBytes(text) });
            await page.Locator(".swan-import [type=submit]").ClickAsync();
            await Expect(page.Locator(".swan-import-result")).ToBeVisibleAsync();
        }
    }

    // An article with a translation, and then another word in the article.
    private static async Task PrepareAsync(Uri site, string title)
    {
        using var admin = await AdminSession.SignInAsync(site);
        var form = await admin.OpenAsync("/Admin/Contents/ContentTypes/Article/Create");
        form = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = [title], ["HtmlBodyPart.Html"] = ["<p>Nine towns.</p>"] }, s_publish);
        Faults.None(form.Errors);
        var english = Id().Match(form.Url.AbsolutePath).Groups[1].Value;

        var token = form.Element.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        form = await admin.PostAsync(
            $"/Admin/ContentLocalization?contentItemId={english}&targetCulture=ru", new() { ["__RequestVerificationToken"] = token });
        form = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = [$"Отстал: {title}"], ["HtmlBodyPart.Html"] = ["<p>Девять городов.</p>"] }, s_publish);
        Faults.None(form.Errors);

        form = await admin.OpenAsync($"/Admin/Contents/ContentItems/{english}/Edit");
        form = await form.SubmitAsync(new() { ["HtmlBodyPart.Html"] = ["<p>Eight towns.</p>"] }, s_publish);
        Faults.None(form.Errors);
    }

    [GeneratedRegex("/ContentItems/([^/]+)/Edit")]
    private static partial Regex Id();
}

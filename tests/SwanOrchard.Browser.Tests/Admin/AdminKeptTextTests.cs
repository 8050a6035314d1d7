using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>What was typed outlives whatever happens to the session, the tab or the site, and makes one item.</summary>
[Collection(NewsDeskTests.Name)]
public sealed class AdminKeptTextTests(NewsDesk desk)
{
    private const string NewArticle = "/Admin/Contents/ContentTypes/Article/Create";
    private const string Lost = "Your session has expired. Sign in again: your text has been kept.";

    [Theory]
    [InlineData("en", true)]
    [InlineData("ru", true)]
    [InlineData("ru", false)]
    public async Task A_session_that_is_lost_while_typing_loses_nothing(string language, bool scripts)
    {
        var words = Words.In(language);
        var title = $"Typed in {language} {scripts}";
        await using var tab = await desk.OpenAsync(language, scripts: scripts);
        await NewsDesk.SignInAsync(tab.Page, NewsDesk.Reporter);
        await tab.Page.GotoAsync(NewArticle);
        await FillAsync(tab.Page, title, scripts);
        await tab.Page.Context.ClearCookiesAsync();
        await tab.Page.Locator("button[value='submit.Save']").First.ClickAsync();

        await tab.Page.WaitForURLAsync("**/Login?*");
        await Expect(tab.Page.GetByText(words[Lost])).ToBeVisibleAsync();
        await EnterAsync(tab.Page, NewsDesk.Reporter);
        await tab.Page.WaitForURLAsync("**/Create?*");
        await Expect(tab.Page.Locator("[data-swan-restored]")).ToBeVisibleAsync();
        await ExpectFilledAsync(tab.Page, title, scripts);
        await tab.Page.Locator("button[value='submit.Save']").First.ClickAsync();
        await tab.Page.WaitForURLAsync("**/Edit");
        await Expect(tab.Page.Locator("[data-swan-restored]")).ToHaveCountAsync(0);
        await ExpectFilledAsync(tab.Page, title, scripts);
    }

    [Fact]
    public async Task Whoever_signs_in_next_in_the_same_tab_is_given_nothing()
    {
        await using var tab = await desk.OpenAsync();
        await NewsDesk.SignInAsync(tab.Page, NewsDesk.Reporter);
        await tab.Page.GotoAsync(NewArticle);
        await FillAsync(tab.Page, "For one alone");
        await tab.Page.Context.ClearCookiesAsync();
        await tab.Page.Locator("button[value='submit.Save']").First.ClickAsync();
        await tab.Page.WaitForURLAsync("**/Login?*");
        await EnterAsync(tab.Page, NewsDesk.Editor);
        await tab.Page.WaitForURLAsync("**/Create?*");
        await Expect(tab.Page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync("");
        Assert.DoesNotContain("For one alone", await tab.Page.ContentAsync(), StringComparison.Ordinal);

        // Sent by someone else, a form that is still open in another tab saves nothing either.
        await using var other = await desk.OpenAsync();
        await NewsDesk.SignInAsync(other.Page, NewsDesk.Reporter);
        await other.Page.GotoAsync(NewArticle);
        await FillAsync(other.Page, "Not for others to send");
        var second = await other.Page.Context.NewPageAsync();
        await other.Page.Context.ClearCookiesAsync();
        await NewsDesk.SignInAsync(second, NewsDesk.Editor);
        await other.Page.Locator("button[value='submit.Save']").First.ClickAsync();
        await Expect(other.Page.GetByText("This form belongs to another user.")).ToBeVisibleAsync();
        await second.GotoAsync("/Admin/Contents/ContentItems?q=Not");
        await Expect(second.GetByText("Not for others to send")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("en", "Saved at {0}")]
    [InlineData("ru", "Saved at {0}")]
    public async Task Text_is_kept_while_one_types_and_the_item_is_left_alone(string language, string said)
    {
        var words = Words.In(language);
        var title = $"Kept by itself, {language}";
        await using var tab = await desk.OpenAsAsync(NewsDesk.Reporter, language);
        await tab.Page.Clock.InstallAsync();
        await tab.Page.GotoAsync(NewArticle);
        await FillAsync(tab.Page, title);
        await tab.Page.Clock.FastForwardAsync(31_000);
        await Expect(tab.Page.Locator("[data-swan-kept]")).ToContainTextAsync(words[said].Replace("{0}", "", StringComparison.Ordinal));
        await Expect(tab.Page.Locator("[data-swan-kept]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"\d\d:\d\d$"));

        // Nothing is made of it: neither an item nor a version.
        await using var other = await desk.OpenAsAsync(NewsDesk.Reporter, language);
        await other.Page.GotoAsync("/Admin/Contents/ContentItems?q=Kept");
        await Expect(other.Page.GetByText(title)).ToHaveCountAsync(0);

        // On another machine, or after the browser has been closed, it is offered where a new one is begun.
        await other.Page.GotoAsync(NewArticle);
        await other.Page.Locator("[data-swan-begun] a", new() { HasText = title }).ClickAsync();
        await ExpectFilledAsync(other.Page, title);
        await other.Page.GetByRole(AriaRole.Button, new() { Name = words["Discard unsaved changes"] }).ClickAsync();
        await Expect(other.Page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync("");
        await other.Page.GotoAsync(NewArticle);
        await Expect(other.Page.Locator("[data-swan-begun]", new() { HasText = title })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Text_is_not_kept_over_what_somebody_else_has_saved_and_that_is_said()
    {
        await using var first = await desk.OpenAsAsync(NewsDesk.Editor);
        await using var second = await desk.OpenAsAsync(NewsDesk.SecondEditor);
        var words = Words.In("en");
        var (one, other) = (new ArticleForm(first.Page, words), new ArticleForm(second.Page, words));
        await first.Page.Clock.InstallAsync();
        await first.Page.GotoAsync(NewArticle);
        await one.Title.FillAsync("Kept by two");
        await one.SubmitAsync("submit.Save");
        await second.Page.GotoAsync(first.Page.Url);
        await other.Lead.FillAsync("From the second.");
        await other.SubmitAsync("submit.Save");

        await one.Title.FillAsync("Kept by two, changed");
        await first.Page.Clock.FastForwardAsync(31_000);
        await Expect(first.Page.Locator("[data-swan-kept]")).ToContainTextAsync("Autosave has stopped");
        await one.SubmitAsync("submit.Save");
        await Expect(first.Page.Locator("[data-swan-difference='ArticlePart.Lead']")).ToContainTextAsync("From the second.");
        await Expect(one.Title).ToHaveValueAsync("Kept by two, changed");
    }

    [Fact]
    public async Task Leaving_asks_only_while_something_is_not_saved()
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor);
        var form = new ArticleForm(tab.Page, Words.In("en"));
        var asked = 0;
        tab.Page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.AcceptAsync();
        };
        await tab.Page.GotoAsync(NewArticle);
        await form.Title.ClickAsync();
        await tab.Page.GotoAsync("/Admin");
        Assert.Equal(0, asked);

        await tab.Page.GotoAsync(NewArticle);
        await form.Title.ClickAsync();
        await tab.Page.Keyboard.TypeAsync("Left or not");
        await tab.Page.GotoAsync("/Admin");
        Assert.Equal(1, asked);

        await tab.Page.GotoAsync(NewArticle);
        await form.Title.ClickAsync();
        await tab.Page.Keyboard.TypeAsync("Left or not");
        await form.SubmitAsync("submit.Save");
        await tab.Page.GotoAsync("/Admin");
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Going_back_after_the_first_save_and_the_same_form_in_two_tabs_make_one_item()
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor);
        var form = new ArticleForm(tab.Page, Words.In("en"));
        await tab.Page.GotoAsync(NewArticle);
        await form.Title.FillAsync("Once only");
        var second = await tab.Page.Context.NewPageAsync();
        await second.GotoAsync(tab.Page.Url);
        await second.FillAsync("[name='TitlePart.Title']", "Once only");
        await form.SubmitAsync("submit.Save");
        var edit = tab.Page.Url;

        await tab.Page.GoBackAsync();
        await tab.Page.WaitForURLAsync("**/Edit");
        Assert.Equal(edit, tab.Page.Url);
        await form.Lead.FillAsync("Changed after going back.");
        await form.SubmitAsync("submit.Save");
        await new ArticleForm(second, Words.In("en")).SubmitAsync("submit.Save");

        await tab.Page.GotoAsync("/Admin/Contents/ContentItems?q=Once");
        await Expect(tab.Page.Locator("li .contentitem", new() { HasText = "Once only" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_site_that_does_not_answer_leaves_the_text_where_it_is()
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor);
        await tab.Page.GotoAsync(NewArticle);
        await FillAsync(tab.Page, "Sent while the site was down");
        await tab.Page.Context.SetOfflineAsync(true);
        await tab.Page.Locator("button[value='submit.Save']").First.ClickAsync();
        await Expect(tab.Page.Locator("[data-swan-kept]")).ToContainTextAsync("The site is not responding.");
        await ExpectFilledAsync(tab.Page, "Sent while the site was down");

        await tab.Page.Context.SetOfflineAsync(false);
        await tab.Page.Locator("button[value='submit.Save']").First.ClickAsync();
        await tab.Page.WaitForURLAsync("**/Edit");
        await ExpectFilledAsync(tab.Page, "Sent while the site was down");
    }

    private static async Task EnterAsync(IPage page, string name)
    {
        await page.FillAsync("[name='LoginForm.UserName']", name);
        await page.FillAsync("[name='LoginForm.Password']", Staff.Password);
        await page.PressAsync("[name='LoginForm.Password']", "Enter");
    }

    private static async Task FillAsync(IPage page, string title, bool scripts = true)
    {
        await page.FillAsync("[name='TitlePart.Title']", title);
        await page.FillAsync("[name='ArticlePart.Lead']", $"The lead of {title}");
        await (scripts
            ? page.Locator(".trumbowyg-editor").FillAsync($"The text of {title}")
            : page.FillAsync("[name='HtmlBodyPart.Html']", $"<p>The text of {title}</p>"));
    }

    private static async Task ExpectFilledAsync(IPage page, string title, bool scripts = true)
    {
        await Expect(page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync(title);
        await Expect(page.Locator("[name='ArticlePart.Lead']")).ToHaveValueAsync($"The lead of {title}");
        await (scripts
            ? Expect(page.Locator(".trumbowyg-editor")).ToHaveTextAsync($"The text of {title}")
            : Expect(page.Locator("[name='HtmlBodyPart.Html']")).ToHaveValueAsync($"<p>The text of {title}</p>"));
    }
}

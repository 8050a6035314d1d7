using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>What axe-core can see of WCAG 2.2 in the admin, Orchard's own frame around our pages with it, and what fits a phone.</summary>
[Collection(NewsDeskTests.Name)]
public sealed class AdminAccessibilityTests(NewsDesk desk)
{
    private const string Items = "/Admin/Contents/ContentItems/";
    private const string Types = "/Admin/Contents/ContentTypes/";

    // What sticks out to the side, unless it scrolls within itself.
    private const string Wide =
        """
        () => {
          const width = document.documentElement.clientWidth;
          const inside = e => e.closest(
                '.table-responsive, .visually-hidden, .visually-hidden-focusable, svg, #ta-left-sidebar, .modal:not(.show)');
          const out = [...document.querySelectorAll('body *')].filter(e =>
                e.checkVisibility() && e.getBoundingClientRect().right > width + 1 && !inside(e));
          return (document.documentElement.scrollWidth > width ? ['scrolls to ' + document.documentElement.scrollWidth] : [])
            .concat(out.slice(0, 2).map(e => e.cloneNode(false).outerHTML + ' sticks out'));
        }
        """;

    // Who sees it, where it is, and what to do there.
    private static readonly Dictionary<string, (string Who, string Path, Func<IPage, Task>? Act)> s_pages = new()
    {
        ["sign-in"] = ("", "/Login", null),
        ["invitation that no longer works"] = ("", "/Invitation", null),
        ["invitation"] = (OrchardHost.AdminName, "/Admin/Users/Invite", InviteAsync),
        ["dashboard of an editor"] = (NewsDesk.Editor, "/Admin", null),
        ["dashboard of a translator"] = (NewsDesk.Translator, "/Admin", null),
        ["dashboard of a reporter"] = (NewsDesk.Reporter, "/Admin", null),
        ["new article"] = (NewsDesk.Reporter, Types + "Article/Create", AddRowsAsync),
        ["article"] = (NewsDesk.Editor, Items + "swanarticleseminaren000001/Edit", null),
        ["article with errors"] = (NewsDesk.Editor, Items + "swanarticleseminarru000001/Edit", BreakAsync),
        ["draft with warnings"] = (NewsDesk.Editor, Types + "Article/Create", WarnAsync),
        ["article in review"] = (NewsDesk.Editor, Types + "Article/Create", ReviewAsync),
        ["versions"] = (NewsDesk.Editor, Types + "Article/Create", VersionsAsync),
        ["known contact"] = (NewsDesk.Editor, Types + "Article/Create", FindContactAsync),
        ["bin"] = (NewsDesk.Editor, "/Admin/Newsroom/Bin", DeleteAsync),
        ["notifications"] = (NewsDesk.Editor, "/Admin/Notifications", null),
        ["new organization"] = (NewsDesk.Editor, Types + "Organization/Create", AddRowsAsync),
        ["organization"] = (NewsDesk.Editor, Items + "swanorgswanen0000000000001/Edit", null),
        ["new page"] = (NewsDesk.Editor, Types + "Page/Create", null),
        ["choice of an image"] = (NewsDesk.Editor, Types + "Article/Create", ChooseAsync),
        ["content list"] = (NewsDesk.Translator, "/Admin/Contents/ContentItems", null),
        ["empty content list"] = (OrchardHost.AdminName, "/Admin/Contents/ContentItems?q=nothing-of-the-kind", null),
        ["content list with a long title"] = (NewsDesk.Editor, Types + "Article/Create", LongTitleAsync),
        ["time that has passed"] = (NewsDesk.Editor, Types + "Article/Create", PassedAsync),
        ["second factor"] = (NewsDesk.Editor, "/TwoFactor", null),
        ["consent"] = (NewsDesk.Editor, "/Admin/Newsroom/Consent", null),
        ["consent, found"] = (NewsDesk.Editor, "/Admin/Newsroom/Consent", SearchAsync),
        ["consent, to be confirmed"] = (NewsDesk.Editor, "/Admin/Newsroom/Consent", AskAsync),
        ["consent, withdrawn"] = (NewsDesk.Editor, "/Admin/Newsroom/Consent", WithdrawAsync),
        ["settings"] = (OrchardHost.AdminName, "/Admin/Settings/newsroom", null),
        ["translation desk"] = (NewsDesk.Translator, "/Admin/Translations", null),
        ["translation import"] = (NewsDesk.Translator, "/Admin/Translations/Import", null),
        ["translation desk, nothing found"] = (NewsDesk.Editor, "/Admin/Translations?Text=nothing-of-the-kind", null),
        ["refused"] = (NewsDesk.Reporter, "/Admin/Newsroom/Consent", null),
    };

    public static TheoryData<string> Kinds => [.. s_pages.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_and_nothing_sticks_out(string kind)
    {
        var (who, path, act) = s_pages[kind];
        var faults = new List<string>();

        // Russian words are the longer ones.
        foreach (var (language, width) in new[] { ("en", 1280), ("ru", 360) })
        {
            await using var tab = who.Length == 0 ? await desk.OpenAsync(language, width) : await desk.OpenAsAsync(who, language, width);
            await Axe.LoadAsync(tab.Page);
            await tab.Page.GotoAsync(path);
            await (act?.Invoke(tab.Page) ?? Task.CompletedTask);
            await Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
            foreach (var (scheme, options) in new[] { ("light", Axe.All), ("dark", Axe.Colours) })
            {
                await tab.Page.EvaluateAsync("scheme => document.documentElement.setAttribute('data-bs-theme', scheme)", scheme);
                faults.AddRange((await Axe.RunAsync(tab.Page, options)).Select(violation => $"{kind} at {width}, {scheme}: {violation}"));
            }

            faults.AddRange((await tab.Page.EvaluateAsync<string[]>(Wide)).Select(fault => $"{kind} at {width}: {fault}"));
        }

        Faults.None(faults);
    }

    // As far as the link, on the page where it is shown.
    private static async Task InviteAsync(IPage page)
    {
        var name = "invited-" + await page.Locator("html").GetAttributeAsync("lang");
        await page.FillAsync("[name=Email]", name + "@example.org");
        await page.FillAsync("[name=UserName]", name);
        await page.Locator("[name=Language]").Locator("xpath=ancestor::form").Locator("button[type=submit]").ClickAsync();
        await page.Locator("button[name=mail][value=false]").ClickAsync();
        await Expect(page.Locator("#swan-invitation-link")).ToHaveValueAsync(new Regex("/Invitation"));
    }

    private static async Task AddRowsAsync(IPage page)
    {
        await ArticleForm.UnfoldAsync(page);
        foreach (var add in await page.Locator("[data-swan-add]").AllAsync())
        {
            await add.ClickAsync();
            await add.ClickAsync();
        }
    }

    private static async Task VersionsAsync(IPage page)
    {
        foreach (var text in new[] { "<p>Eight towns.</p>", "<p>Nine <em>towns</em>.</p>" })
        {
            await page.FillAsync("[name='TitlePart.Title']", "Compared by words");
            await Expect(page.Locator(".trumbowyg-editor")).ToBeVisibleAsync();
            await page.EvaluateAsync("html => jQuery('.trumbowyg-box textarea').trumbowyg('html', html)", text);
            await SaveAsync(page, "submit.Publish");
            await page.GotoAsync("/Admin/Contents/ContentItems/Article");
            await page.GetByRole(AriaRole.Link, new() { Name = "Compared by words" }).First.ClickAsync();
            await Expect(page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync("Compared by words");
        }

        await page.Locator("[data-swan-more] > summary").ClickAsync();
        await page.Locator("a[href*='/Newsroom/Versions/']").ClickAsync();
        await Expect(page.Locator(".swan-change ins")).Not.ToHaveCountAsync(0);
    }

    private static async Task FindContactAsync(IPage page)
    {
        await page.Locator("[data-swan-card=Contacts] > summary").ClickAsync();
        await NewsDesk.NameAsync(new Uri(page.Url), "findable");
        await page.FillAsync("#swan-known-search", "findabl");
        await Expect(page.Locator(".swan-known button")).Not.ToHaveCountAsync(0);
    }

    private static async Task BreakAsync(IPage page)
    {
        await ArticleForm.UnfoldAsync(page);
        await page.FillAsync("[name='ArticlePart.EventEnd']", "2001-01-01");
        await page.FillAsync("[name='TitlePart.Title']", "");
        await page.FillAsync("[name='ArticlePart.Lead']", new string('я', 301));
        await page.FillAsync("[name='ArticlePart.MoreInfo.Url']", "nowhere");
        await page.EvaluateAsync("() => document.querySelectorAll('form').forEach(form => form.noValidate = true)");
        await SaveAsync(page, "submit.Publish");
        await Expect(page.Locator(".is-invalid")).Not.ToHaveCountAsync(0);
    }

    private static async Task WarnAsync(IPage page)
    {
        await ArticleForm.UnfoldAsync(page);
        await page.FillAsync("[name='TitlePart.Title']", "Not quite ready");
        await page.FillAsync("[name='ArticlePart.Lead']", new string('я', 301));
        await page.FillAsync("[name='ArticlePart.MoreInfo.Url']", "www.example.org");
        await page.ClickAsync("[data-swan-add] >> nth=1");
        await page.Locator("[name$='.Email']").First.FillAsync("anna@");
        await SaveAsync(page, "submit.Save");
        await Expect(page.Locator(".swan-warning")).Not.ToHaveCountAsync(0);
    }

    private static async Task ReviewAsync(IPage page)
    {
        using var reporter = await AdminSession.SignInAsync(new Uri(page.Url), NewsDesk.Reporter, Staff.Password);
        var form = await reporter.OpenAsync(Types + "Article/Create");
        form = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = ["To be looked at"], ["Review.Note"] = ["The second date is not sure yet.\nI will ask."] },
            ("submit.Save", "submit.Ready"));
        await page.GotoAsync(form.Url.AbsolutePath);
        await Expect(page.Locator("button[value='submit.SendBack']")).ToBeVisibleAsync();
    }

    private static async Task DeleteAsync(IPage page)
    {
        using var editor = await AdminSession.SignInAsync(new Uri(page.Url), NewsDesk.Editor, Staff.Password);
        var form = await editor.OpenAsync(Types + "Article/Create");
        form = await form.SubmitAsync(
            new() { ["TitlePart.Title"] = ["https://example.org/" + new string('b', 200)] }, ("submit.Save", "submit.SaveAndContinue"));
        await editor.PressAsync(form.Url.AbsolutePath, href => href.Contains("/Delete", StringComparison.Ordinal));
        await page.ReloadAsync();
        await Expect(page.Locator(".swan-bin-title").First).ToBeVisibleAsync();
    }

    private static async Task LongTitleAsync(IPage page)
    {
        await page.FillAsync("[name='TitlePart.Title']", "https://example.org/" + new string('a', 200));
        await SaveAsync(page, "submit.Save");
        await page.GotoAsync("/Admin/Contents/ContentItems");
        await Expect(page.GetByText("https://example.org/aaa").First).ToBeVisibleAsync();
    }

    private static async Task PassedAsync(IPage page)
    {
        await ArticleForm.UnfoldAsync(page);
        await page.FillAsync("[name='TitlePart.Title']", "Too late");
        await page.FillAsync("[name='PublishLaterPart.ScheduledPublishLocalDateTime']", "2020-01-01T10:00");
        await SaveAsync(page, "submit.PublishLater");
        await Expect(page.Locator(".swan-schedule .is-invalid, .swan-schedule .input-validation-error")).Not.ToHaveCountAsync(0);

        // Nor does the field stick out of its box.
        Assert.True(await page.EvaluateAsync<bool>(
            "() => { const box = document.querySelector('.swan-schedule'); return "
                + "box.querySelector('input').getBoundingClientRect().right <= box.getBoundingClientRect().right; }"));
    }

    private static Task<IResponse> SaveAsync(IPage page, string button) => page.RunAndWaitForResponseAsync(
        () =>
            page.Locator($"button[value='{button}']").First.ClickAsync(), response =>
                response.Request.Method == "POST" && response.Request.IsNavigationRequest);

    private static async Task ChooseAsync(IPage page)
    {
        await ArticleForm.UnfoldAsync(page);
        await page.ClickAsync("[data-swan-choose]");
        await page.SetInputFilesAsync(
            ".modal.show [data-swan-file]", new FilePayload { Name = "seen.png", MimeType = "image/png", Buffer = WidePicture.Bytes() });
        await Expect(page.Locator(".swan-image :checked")).ToBeFocusedAsync();
        await Expect(page.Locator(".modal.show")).ToHaveCSSAsync("opacity", "1");
    }

    private static async Task SearchAsync(IPage page)
    {
        await page.FillAsync("[name=search]", "shahnaz");
        await page.Locator("[name=search]").PressAsync("Enter");
        await Expect(page.Locator("#swan-found")).ToBeVisibleAsync();
    }

    private static async Task AskAsync(IPage page)
    {
        await NewsDesk.NameAsync(new Uri(page.Url), "asked-about");
        await page.FillAsync("[name=search]", "asked-about");
        await page.Locator("[name=search]").PressAsync("Enter");
        await page.Locator("form[action$='Withdraw'] button").First.ClickAsync();
        await Expect(page.Locator("[name=confirmed]")).ToHaveCountAsync(1);
    }

    private static async Task WithdrawAsync(IPage page)
    {
        await SearchAsync(page);
        var button = page.Locator("form[action$='Withdraw'] button");

        // The second time nobody is left to be named, which is shown as well.
        if (await button.CountAsync() > 0)
        {
            await button.First.ClickAsync();
            await Expect(page.Locator("[name=confirmed]")).ToHaveCountAsync(1);
            await button.First.ClickAsync();
        }

        await Expect(page.Locator("table")).ToBeVisibleAsync();
    }
}

using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>Nothing is saved, published or deleted that nobody asked for.</summary>
[Collection(NewsDeskTests.Name)]
public sealed class AdminSavingTests(NewsDesk desk)
{
    private const string Types = "/Admin/Contents/ContentTypes/";

    [Theory]
    [InlineData("Article", true)]
    [InlineData("Organization", true)]
    [InlineData("Page", true)]
    [InlineData("Article", false)]
    public async Task Enter_in_a_field_of_one_line_saves_and_publishes_nothing(string type, bool scripts)
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor, scripts: scripts);
        await tab.Page.GotoAsync($"{Types}{type}/Create");
        var sent = new List<string>();
        tab.Page.Request += (_, request) =>
        {
            if (request.Method == "POST" && request.IsNavigationRequest)
            {
                sent.Add(request.Url);
            }
        };
        var title = $"Enter in {type}";
        await tab.Page.FillAsync("[name='TitlePart.Title']", title);
        const string fields = "form:has([data-swan-keep]) input:is([type=text],[type=search],[type=date]):visible";
        foreach (var field in await tab.Page.Locator(fields).AllAsync())
        {
            await field.PressAsync("Enter");
        }

        await Expect(tab.Page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync(title);
        Assert.Empty(sent);
        Assert.Contains($"/{type}/Create", tab.Page.Url, StringComparison.Ordinal);
        await using var other = await desk.OpenAsAsync(NewsDesk.Editor);
        await other.Page.GotoAsync("/Admin/Contents/ContentItems?q=Enter");
        await Expect(other.Page.GetByText(title)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("Control+KeyS")]
    [InlineData("Meta+KeyS")]
    public async Task The_keys_for_saving_save_the_draft_and_stay(string keys)
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor);
        var form = new ArticleForm(tab.Page, Words.In("en"));
        await tab.Page.GotoAsync(Types + "Article/Create");
        var title = $"Saved by {keys}";
        await form.Title.FillAsync(title);
        await form.Body.FillAsync("A text.");
        await form.PressAsync(keys);
        await Expect(form.Title).ToHaveValueAsync(title);
        Assert.EndsWith("/Edit", new Uri(tab.Page.Url).AbsolutePath, StringComparison.Ordinal);

        // Once more, on another keyboard layout: the key has another letter.
        await form.Lead.FillAsync("A lead.");
        await tab.Page.EvaluateAsync("() => { window.here = true; }");
        await tab.Page.EvaluateAsync(
            "() => document.dispatchEvent(new KeyboardEvent('keydown', "
                + "{ key: 'ы', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true }))");
        await tab.Page.WaitForFunctionAsync("() => !window.here && document.readyState === 'complete'");
        await Expect(form.Lead).ToHaveValueAsync("A lead.");

        await tab.Page.GotoAsync("/Admin/Contents/ContentItems?q=Saved");
        await Expect(tab.Page.Locator("li", new() { HasText = title }).Locator(".swan-languages").First).ToBeVisibleAsync();
        await using var reader = await desk.OpenAsync();
        await reader.GoAsync("en/news");
        await Expect(reader.Page.GetByText(title)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("ru", true)]
    [InlineData("ru", false)]
    public async Task A_withdrawal_of_consent_is_asked_for_twice_and_Enter_does_not_confirm_it(string language, bool scripts)
    {
        var words = Words.In(language);
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor, language, scripts: scripts);
        await NewsDesk.NameAsync(desk.Address, "asked-twice");
        await tab.Page.GotoAsync("/Admin/Newsroom/Consent");
        await tab.Page.FillAsync("[name=search]", "asked-twice");
        await tab.Page.PressAsync("[name=search]", "Enter");
        await tab.Page.Locator("form[action$='Withdraw'] button").First.ClickAsync();

        await Expect(tab.Page.GetByText(words["This cannot be undone."])).ToBeVisibleAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Button, new() { Name = words["Cancel"], Exact = true })).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/Admin/Newsroom/Consent");
        await tab.Page.FillAsync("[name=search]", "asked-twice");
        await tab.Page.PressAsync("[name=search]", "Enter");
        await Expect(tab.Page.Locator("form[action$='Withdraw'] button")).Not.ToHaveCountAsync(0);
    }
}

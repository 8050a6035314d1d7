using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>The reporter's whole way without a mouse.</summary>
[Collection(NewsDeskTests.Name)]
public sealed class AdminKeyboardTests(NewsDesk desk)
{
    private const int MostStops = 150;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_reporter_signs_in_writes_and_signs_out_by_keys_alone()
    {
        var words = Words.In("en");
        await using var tab = await desk.OpenAsync();
        var page = tab.Page;
        await page.GotoAsync("/Admin");
        await TypeAsync(page, "[name='LoginForm.UserName']", NewsDesk.ReporterWithLanguage);
        await TypeAsync(page, "[name='LoginForm.Password']", Staff.Password);
        await EnterAsync(page, "form button[type=submit]");

        // The admin's language, there and back.
        foreach (var language in new[] { "ru", "en" })
        {
            await PressAsync(page, "#oc-culture-picker");
            await EnterAsync(page, ".language-menu-item");
            await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
        }

        await PressAsync(page, ".swan-skip");
        await EnterAsync(page, "[role=main] .btn-primary");

        await TypeAsync(page, "[name='TitlePart.Title']", "By keys alone");
        await TypeAsync(page, "[name='ArticlePart.Lead']", "Nobody touched a mouse.");
        await PressAsync(page, "[data-swan-card=Event] > summary");
        await TypeAsync(page, "[name='ArticlePart.EventStart']", "03142026");
        await TypeAsync(page, "[name='ArticlePart.EventEnd']", "03152026");
        await PlacesAsync(page, words);
        await TypeAsync(page, "[name='ArticlePart.CountryCode']", "Kyrg");
        await PressAsync(page, "[data-swan-card=Organizations] > summary");
        await TypeAsync(page, "[data-swan-search]", "plus");
        await PressAsync(page, "[name='ArticlePart.Organizations']", "Space");
        await PressAsync(page, "[data-swan-card=Contacts] > summary", "Space");
        await PressAsync(page, $"[data-row='{words["Contact person"]}'] [data-swan-add]");
        await page.Keyboard.TypeAsync("Gulnara");
        await TypeAsync(page, "[name='ArticlePart.Contacts[0].Email']", "gulnara@example.org");
        await PressAsync(page, "[name='ArticlePart.Contacts[0].Published']", "Space");
        await PressAsync(page, "[data-swan-card=Image] > summary");
        await ImageAsync(page, words);
        await TypeAsync(page, "[name='ArticlePart.Image.AltText']", "People at a table");
        await PressAsync(page, ".trumbowyg-button-pane button", "ArrowRight");
        await ToAsync(page, ".trumbowyg-editor");
        await page.Keyboard.TypeAsync("Every word of it.");
        await EnterAsync(page, "button[value='submit.Save']");

        await SavedAsync(page);
        await PressAsync(page, "#navbarDropdown");
        await EnterAsync(page, "form[action$='LogOff'] button");
        await page.GotoAsync("/Admin");
        Assert.Contains("/Login", page.Url, StringComparison.Ordinal);
        Faults.None(NewsDesk.FaultsOf(tab));
    }

    // Adds three, moves the last to the front, removes the middle one; the focus never gets lost, and all of it is said.
    private static async Task PlacesAsync(IPage page, Words words)
    {
        var said = page.Locator(".visually-hidden[role=status]");
        foreach (var place in new[] { "Osh", "Talas", "Naryn" })
        {
            await PressAsync(page, $"[data-row='{words["Place"]}'] [data-swan-add]");
            await page.Keyboard.TypeAsync(place);
        }

        await Expect(said).ToHaveTextAsync(words.Say("{0} added. There are {1} now.", words["Place"], 3));
        await PressAsync(page, "[data-swan-up]");
        await Expect(said).ToHaveTextAsync(words.Say("{0} moved to position {1} of {2}.", words["Place"], 2, 3));
        await PressAsync(page, "[data-swan-up]");
        await Expect(said).ToHaveTextAsync(words.Say("{0} moved to position {1} of {2}.", words["Place"], 1, 3));
        Assert.Equal(["Naryn", "Osh", "Talas"], await ValuesAsync(page));

        // At the front there is no way up: the focus is on the way down.
        Assert.True(await HasFocusAsync(page, "[data-swan-row]:has([data-swan-up]:disabled) [data-swan-down]"));
        await PressAsync(page, "[data-swan-remove]");
        await Expect(said).ToHaveTextAsync(words.Say("{0} {1} removed. {2} left.", words["Place"], 1, 2));
        Assert.Equal(["Osh", "Talas"], await ValuesAsync(page));
        Assert.True(await HasFocusAsync(page, "[data-swan-row]:has([data-swan-up]:disabled) [data-swan-remove]"));
    }

    private static async Task ImageAsync(IPage page, Words words)
    {
        // Listened for from here on: told only when the key is pressed, the browser may have opened a window of its own already.
        var asked = new TaskCompletionSource<IFileChooser>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.FileChooser += (_, chooser) => asked.TrySetResult(chooser);
        await PressAsync(page, "[data-swan-choose]");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator("[data-swan-folder] option")).Not.ToHaveCountAsync(0);
        await ToAsync(page, "[data-swan-file]");
        await page.Keyboard.PressAsync("Enter");
        await (await asked.Task.WaitAsync(s_limit))
            .SetFilesAsync(new FilePayload { Name = "by-keys.png", MimeType = "image/png", Buffer = WidePicture.Bytes() });
        await Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync(words.Say("{0} was uploaded and chosen.", "by-keys.png"));

        // The new image has the focus; Enter takes it.
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(page.Locator("[data-swan-choose]")).ToBeFocusedAsync();
        Assert.EndsWith("by-keys.png", await page.InputValueAsync("[data-swan-path]"), StringComparison.Ordinal);
    }

    private static async Task SavedAsync(IPage page)
    {
        await page.GotoAsync("/Admin");
        await EnterAsync(page, ".swan-card-rows a[href*='/Edit']");
        await Expect(page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync("By keys alone");
        await Expect(page.Locator("[name='ArticlePart.EventStart']")).ToHaveValueAsync("2026-03-14");
        await Expect(page.Locator("[name='ArticlePart.EventEnd']")).ToHaveValueAsync("2026-03-15");
        await Expect(page.Locator("[name='ArticlePart.CountryCode']")).ToHaveValueAsync("KG");
        await Expect(page.Locator("[name='ArticlePart.Organizations']:checked")).ToHaveCountAsync(1);
        await Expect(page.Locator("[name='ArticlePart.Contacts[0].Published']").First).ToBeCheckedAsync();
        await Expect(page.Locator(".trumbowyg-editor")).ToHaveTextAsync("Every word of it.");
        Assert.Equal(["Osh", "Talas"], await ValuesAsync(page));
    }

    private static Task<string[]> ValuesAsync(IPage page) =>
        page.Locator("[name='ArticlePart.Places']").EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)");

    private static async Task TypeAsync(IPage page, string field, string text)
    {
        await ToAsync(page, field);
        await page.Keyboard.TypeAsync(text);
    }

    // Presses what leads to another page.
    private static async Task EnterAsync(IPage page, string selector)
    {
        await page.EvaluateAsync("() => { window.here = true; }");
        await PressAsync(page, selector);
        await page.WaitForFunctionAsync("() => !window.here && document.readyState === 'complete'");
    }

    private static async Task PressAsync(IPage page, string selector, string key = "Enter")
    {
        await ToAsync(page, selector);
        await page.Keyboard.PressAsync(key);
    }

    // By Tab until what is wanted has the focus, whoever has it now.
    private static async Task ToAsync(IPage page, string selector)
    {
        for (var stop = 0; !await HasFocusAsync(page, selector); stop++)
        {
            Assert.True(stop < MostStops, $"Tab never comes to {selector} of {page.Url}.");
            await page.Keyboard.PressAsync("Tab");
        }
    }

    private static Task<bool> HasFocusAsync(IPage page, string selector) =>
        page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);
}

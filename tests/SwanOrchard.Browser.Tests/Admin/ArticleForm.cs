using Microsoft.Playwright;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>The form of an article, as someone with a mouse fills it in.</summary>
internal sealed class ArticleForm(IPage page, Words words)
{
    /// <summary>Opens the cards that are folded.</summary>
    public static async Task UnfoldAsync(IPage page)
    {
        var folded = page.Locator("[data-swan-card]:not([open]) > summary");
        for (var left = await folded.CountAsync(); left > 0; left--)
        {
            await folded.First.ClickAsync();
        }
    }

    public ILocator Title => page.Locator("[name='TitlePart.Title']");

    public ILocator Lead => Field("Lead");

    public ILocator Body => page.Locator(".trumbowyg-editor");

    public ILocator Places => page.Locator("[name='ArticlePart.Places']");

    /// <summary>A field by its label. What a translation shows of its original has similar names, and is no field.</summary>
    public ILocator Field(string label) =>
        page.Locator("form").GetByLabel(words[label], new() { Exact = false }).And(page.Locator("input, textarea, select")).First;

    public ILocator Button(string text) => page.GetByRole(AriaRole.Button, new() { Name = words[text], Exact = true });

    /// <summary>Presses a button of the form, and waits for the page it leads to.</summary>
    /// <param name="button">What the button's value begins with: <c>submit.Save</c>, <c>submit.Publish</c>, …</param>
    public Task SubmitAsync(string button) => LeaveAsync(page.Locator($"button[value='{button}']").First);

    /// <summary>Presses keys that lead to another page, and waits for that.</summary>
    public async Task PressAsync(string keys)
    {
        await page.EvaluateAsync("() => { window.here = true; }");
        await page.Keyboard.PressAsync(keys);
        await page.WaitForFunctionAsync("() => !window.here && document.readyState === 'complete'");
    }

    /// <summary>Clicks on what leads to another page, and waits for that.</summary>
    public async Task LeaveAsync(ILocator link)
    {
        await page.EvaluateAsync("() => { window.here = true; }");
        await link.ClickAsync();
        await page.WaitForFunctionAsync("() => !window.here && document.readyState === 'complete'");
    }

    public async Task AddPlaceAsync(string name)
    {
        await UnfoldAsync(page);
        await Button("Add a place").ClickAsync();
        await Places.Last.FillAsync(name);
    }

    public async Task AddContactAsync(string name, string email)
    {
        await Button("Add a contact").ClickAsync();
        var row = page.Locator("[data-swan-row]", new() { Has = page.Locator("[name$='.Email']") }).Last;
        await row.GetByLabel(words["Name"], new() { Exact = true }).FillAsync(name);
        await row.GetByLabel(words["Email"]).FillAsync(email);
        await row.GetByLabel(words["Agreed to be named"]).CheckAsync();
    }

    /// <summary>Finds an organization by a part of its name.</summary>
    public async Task ChooseOrganizationAsync(string part)
    {
        await Field("Search").FillAsync(part);
        await page.Locator("[data-swan-choice]:not([hidden]) input").CheckAsync();
    }

    /// <summary>Uploads an image from the window that opens, and takes it.</summary>
    public async Task UploadAsync(FilePayload file)
    {
        await Button("Choose…").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        var chooser = await page.RunAndWaitForFileChooserAsync(() =>
            dialog.GetByLabel(words["Upload a new image to this folder"]).ClickAsync());
        await chooser.SetFilesAsync(file);
        await Assertions.Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync(words.Say("{0} was uploaded and chosen.", file.Name));
        await dialog.GetByRole(AriaRole.Button, new() { Name = words["OK"], Exact = true }).ClickAsync();
        await Assertions.Expect(dialog).ToBeHiddenAsync();
    }
}

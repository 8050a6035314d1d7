using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>Images in the text are chosen, described and aligned as the main one is, and several make a gallery.</summary>
[Collection(NewsDeskTests.Name)]
public sealed class AdminImageTests(NewsDesk desk)
{
    [Theory]
    [InlineData(NewsDesk.Reporter, "ru", 360)]
    [InlineData(NewsDesk.Editor, "en", 1280)]
    public async Task An_image_is_uploaded_described_and_stands_where_it_is_put(string person, string culture, int width)
    {
        await using var tab = await desk.OpenAsAsync(person, culture, width);
        var page = tab.Page;
        var words = Words.In(culture);
        var form = new ArticleForm(page, words);
        await Axe.LoadAsync(page);
        await page.GotoAsync("/Admin/Contents/ContentTypes/Article/Create");
        await form.Title.FillAsync($"An image in its text {culture}");
        await form.Body.FillAsync("Before.");
        await page.ClickAsync(".trumbowyg-insertImage-button");
        var dialog = page.GetByRole(AriaRole.Dialog);

        // The second takes the place of the first.
        await UploadAsync(page, words, $"first-{culture}.png");
        await UploadAsync(page, words, $"second-{culture}.png");
        await Expect(dialog.Locator(".swan-image :checked")).ToHaveCountAsync(1);
        await ShownAsync(page);
        Assert.Empty(await Axe.RunAsync(page, Axe.All));
        await OkAsync(page, words);

        var alt = dialog.GetByLabel(words["Alt text"]);
        await Expect(alt).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog.GetByText(words["The image needs an alt text that says what it shows."])).ToBeVisibleAsync();
        await Expect(alt).ToBeFocusedAsync();
        await ShownAsync(page);
        Assert.Empty(await Axe.RunAsync(page, Axe.All));
        await alt.FillAsync("Bands of <grey>");
        await dialog.GetByLabel(words["Caption"]).FillAsync("Seen in May");
        await dialog.GetByLabel(words["Credit"]).FillAsync("Rita Petrova");
        await dialog.GetByLabel(words["Position"]).SelectOptionAsync("align-end");
        await OkAsync(page, words);
        await Expect(dialog).ToBeHiddenAsync();

        // One goes on writing below it.
        await Expect(form.Body).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("After.");
        await form.SubmitAsync("submit.Save");
        await page.GotoAsync("/Admin");
        await form.LeaveAsync(page.Locator(".swan-card-rows a[href*='/Edit']", new() { HasText = $"text {culture}" }).First);

        Assert.Equal(["P:Before.", "FIGURE:Seen in May Rita Petrova", "P:After."], await BlocksAsync(form));
        var image = form.Body.Locator("figure.align-end > img");
        await Expect(image).ToHaveAttributeAsync("alt", "Bands of <grey>");
        Assert.EndsWith($"second-{culture}.png", await image.GetAttributeAsync("src"), StringComparison.Ordinal);
        await Expect(form.Body.Locator("figcaption > small")).ToHaveTextAsync("Rita Petrova");
        Faults.None(NewsDesk.FaultsOf(tab));
    }

    [Fact]
    public async Task Several_images_are_a_gallery_on_the_readers_page_and_can_be_changed_and_taken_out()
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor);
        var page = tab.Page;
        var words = Words.In("en");
        using (var admin = await AdminSession.SignInAsync(desk.Address))
        {
            foreach (var name in new[] { "gallery-1.png", "gallery-2.png", "gallery-3.png" })
            {
                await admin.UploadAsync("", name, WidePicture.Bytes());
            }
        }

        var form = new ArticleForm(page, words);
        await page.GotoAsync("/Admin/Contents/ContentTypes/Article/Create");
        await form.Title.FillAsync("A gallery in its text");
        await page.ClickAsync(".trumbowyg-insertImage-button");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByText("gallery-1.png").ClickAsync();
        await OkAsync(page, words);
        await dialog.GetByLabel("Alt text").FillAsync("One");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add images, as a gallery…" }).ClickAsync();
        await dialog.GetByText("gallery-2.png").ClickAsync();
        await dialog.GetByText("gallery-3.png").ClickAsync();
        await OkAsync(page, words);
        await Expect(dialog.GetByLabel("Alt text")).ToHaveCountAsync(3);
        await dialog.GetByLabel("Alt text").Nth(1).FillAsync("Two");
        await dialog.GetByLabel("Alt text").Nth(2).FillAsync("Three");
        await dialog.GetByLabel("Caption").Nth(2).FillAsync("The third");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Move up" }).Last.ClickAsync();
        await OkAsync(page, words);
        await Expect(dialog).ToBeHiddenAsync();
        await form.SubmitAsync("submit.Publish");

        await using var reader = await desk.OpenAsync();
        await reader.GoAsync("en/news/a-gallery-in-its-text");
        var images = reader.Page.Locator(".text figure.gallery > figure > img");
        Assert.Equal(
            ["One", "Three", "Two"],
            await images.EvaluateAllAsync<string[]>("images => images.map(image => image.alt)"));
        Assert.Equal(3, await images.EvaluateAllAsync<int>(
            "images => images.filter(image => image.loading === 'lazy' && image.srcset && image.width > 0).length"));

        await page.GotoAsync("/Admin/Contents/ContentItems/Article?q=gallery");
        await form.LeaveAsync(page.Locator(".contentitem a", new() { HasText = "A gallery in its text" }).First);
        await form.Body.Locator("img").First.DblClickAsync();
        await Expect(dialog.GetByLabel("Caption").Nth(1)).ToHaveValueAsync("The third");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).First.ClickAsync();
        await OkAsync(page, words);
        await Expect(form.Body.Locator("figure.gallery img")).ToHaveCountAsync(2);
        await form.Body.Locator("img").First.DblClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Remove from the text" }).ClickAsync();
        await Expect(form.Body.Locator("img")).ToHaveCountAsync(0);
        Faults.None(NewsDesk.FaultsOf(tab));
    }

    private static async Task UploadAsync(IPage page, Words words, string name)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator("[data-swan-folder] option")).Not.ToHaveCountAsync(0);
        await dialog.Locator("[data-swan-file]").SetInputFilesAsync(
            new FilePayload { Name = name, MimeType = "image/png", Buffer = WidePicture.Bytes() });
        await Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync(words.Say("{0} was uploaded and chosen.", name));
    }

    private static Task OkAsync(IPage page, Words words) => page.GetByRole(AriaRole.Dialog)
        .GetByRole(AriaRole.Button, new() { Name = words["OK"], Exact = true }).ClickAsync();

    private static Task ShownAsync(IPage page) => Expect(page.Locator(".modal.show")).ToHaveCSSAsync("opacity", "1");

    private static Task<string[]> BlocksAsync(ArticleForm form) => form.Body.EvaluateAsync<string[]>(
        "text => Array.from(text.children).filter(block => block.textContent.trim() || block.querySelector('img'))"
            + ".map(block => block.tagName + ':' + block.textContent.trim())");
}

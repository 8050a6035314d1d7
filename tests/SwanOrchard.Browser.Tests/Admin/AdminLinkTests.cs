using Microsoft.Playwright;
using SwanOrchard.Tests.Shared;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SwanOrchard.Tests.Browser.Admin;

/// <summary>The dialog for a link finds the site's own items.</summary>
[Collection(NewsDeskTests.Name)]
public sealed class AdminLinkTests(NewsDesk desk)
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ru", 360)]
    public async Task An_item_is_found_and_linked_to_without_a_mouse(string culture, int width)
    {
        await using var tab = await desk.OpenAsAsync(NewsDesk.Editor, culture, width);
        var words = Words.In(culture);
        var form = new ArticleForm(tab.Page, words);
        await Axe.LoadAsync(tab.Page);
        await tab.Page.GotoAsync("/Admin/Contents/ContentTypes/Article/Create");
        await form.Body.ClickAsync();
        await tab.Page.Keyboard.PressAsync("Control+k");
        var search = tab.Page.GetByLabel(words["Find an item of this site"]);
        await Expect(search).ToBeFocusedAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Dialog)).ToHaveCSSAsync("opacity", "1");
        Assert.Empty(await Axe.RunAsync(tab.Page, Axe.All));

        await tab.Page.Keyboard.TypeAsync("tais plus");
        var first = tab.Page.Locator(".swan-link-search button").First;
        await Expect(first).ToBeVisibleAsync();
        Assert.Empty(await Axe.RunAsync(tab.Page, Axe.All));
        await tab.Page.Keyboard.PressAsync("Tab");
        await Expect(first).ToBeFocusedAsync();
        var title = await first.Locator("span").TextContentAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab.Page.Locator(".trumbowyg-modal [type=submit]")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        var link = form.Body.Locator("a");
        await Expect(link).ToHaveTextAsync(title!);
        Assert.StartsWith("/", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        Faults.None(NewsDesk.FaultsOf(tab));
    }
}

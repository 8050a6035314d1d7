using System.Net;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Orchard;

/// <summary>What editors put into a menu is what readers see of it, in the CMS and in a mirror of its package.</summary>
[Collection(NewsroomTests.Name)]
public sealed class MenusTests(Newsroom room)
{
    private const string Menu = "swanmenumainru000000000001";

    [Fact]
    public async Task An_editor_adds_an_item_whose_page_is_shown_in_the_menus_language()
    {
        // The English version is chosen, for the Russian menu.
        var form = await room.Editor.OpenAsync($"/Admin/Menu/Create/ContentMenuItem?menuContentItemId={Menu}");
        form = await form.SubmitAsync(new()
        {
            ["ContentMenuItemPart.Name"] = ["Сеть целиком"],
            ["ContentMenuItemPart.SelectedContentItem.ContentItemIds"] = ["swanorgswanen0000000000001"],
        });
        Assert.Empty(form.Errors);
        form = await room.Editor.OpenAsync(Newsroom.EditPath(Menu));
        Assert.Empty((await form.SubmitAsync([], ("submit.Publish", "submit.PublishAndContinue"))).Errors);

        var home = await CrawledPage.GetAsync(room.Reader, "/ru");
        var link = Assert.Single(home.Document.QuerySelectorAll("nav a")
            .Where(link => link.TextContent.Trim() == "Сеть целиком")
            .Select(link => link.GetAttribute("href")!)
            .Distinct());
        var target = await CrawledPage.GetAsync(room.Reader, link);
        Assert.StartsWith("/ru/organizations/", link, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, target.Status);
        Assert.Equal("ru", target.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task What_readers_are_not_shown_is_not_offered_and_menus_are_editors_business()
    {
        var form = await room.Editor.OpenAsync(Newsroom.EditPath("swanmenumainen000000000001"));
        var kinds = form.Page.QuerySelectorAll("#modalMenuItems a[href*='/Menu/Create/']")
            .Select(link => link.GetAttribute("href")!.Split('?')[0].Split('/')[^1]).ToArray();
        Assert.Equal(["ContentMenuItem", "LinkMenuItem"], kinds.Order());

        var list = (await room.Editor.OpenAsync("/Admin/Contents/ContentItems/Menu")).Page;
        Assert.NotNull(list.QuerySelector("a[href*='swanmenumainen000000000001/Edit']"));
        foreach (var session in new[] { room.Reporter, room.Translator })
        {
            Newsroom.AssertRefused(await session.TryAsync(Newsroom.EditPath(Menu)));
        }
    }
}

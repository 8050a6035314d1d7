using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using Xunit;

namespace SwanOrchard.Tests.Content;

public sealed class MenuReaderTests
{
    [Theory]
    [InlineData("~/ru/news", true)]
    [InlineData("/ru/news", true)]
    [InlineData("/", true)]
    [InlineData("https://example.org/", true)]
    [InlineData("javascript:alert(5)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//evil.example/", false)]
    [InlineData("/\\evil.example/", false)]
    [InlineData("", false)]
    public void A_menu_holds_what_leads_to_a_page_and_nothing_else(string url, bool kept)
    {
        var menu = new JsonObject
        {
            ["MenuItemsListPart"] = new JsonObject
            {
                ["MenuItems"] = new JsonArray(
                    new JsonObject { ["DisplayText"] = "Новости", ["LinkMenuItemPart"] = new JsonObject { ["Url"] = url } }),
            },
        };

        Assert.Equal(kept ? 1 : 0, MenuReader.Read(menu, new Dictionary<string, MenuLink>()).Count);
    }

    [Fact]
    public void An_entry_for_an_item_leads_to_its_page_and_entries_below_others_stand_after_them()
    {
        var menu = Menu(
            Item("Start", "here", Item("", "below")),
            Item("Not in this language", "missing"),
            new JsonObject { ["DisplayText"] = "News", ["LinkMenuItemPart"] = new JsonObject { ["Url"] = "~/en/news" } });
        var pages = new Dictionary<string, MenuLink> { ["here"] = new("Here", "/en/here"), ["below"] = new("Below", "/en/below") };

        Assert.Equal(["here", "below", "missing"], MenuReader.Items(menu));
        Assert.Equal(
            [new("Start", "/en/here"), new("Below", "/en/below"), new("News", "~/en/news")],
            MenuReader.Read(menu, pages));
    }

    private static JsonObject Menu(params JsonObject[] entries) => new()
    {
        ["MenuItemsListPart"] = new JsonObject { ["MenuItems"] = new JsonArray([.. entries]) },
    };

    private static JsonObject Item(string text, string id, params JsonObject[] below)
    {
        var item = Menu(below);
        item["DisplayText"] = text;
        item["ContentMenuItemPart"] = new JsonObject
        {
            ["SelectedContentItem"] = new JsonObject { ["ContentItemIds"] = new JsonArray(id) },
        };
        return item;
    }
}

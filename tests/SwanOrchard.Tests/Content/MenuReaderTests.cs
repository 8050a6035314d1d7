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

        Assert.Equal(kept ? 1 : 0, MenuReader.Read(menu).Count);
    }
}

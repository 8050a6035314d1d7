using System.Text.Json.Nodes;
using SwanOrchard.Mirror;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Tests.Shared;
using SwanOrchard.Tests.TestSupport;
using Xunit;

namespace SwanOrchard.Tests.Mirror;

public sealed class UnshownContentTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, Action<RecipeBuilder>, string> Unshown => new()
    {
        {
            "Liquid",
            r => r.Page("en", "a", i => i.Part("HtmlBodyPart", "Html", "<p>{{ Model.Name }}</p>")),
            "Page “a” (test000001): the body holds Liquid"
        },
        { "a Liquid tag", r => r.Page("en", "a", i => i.Part("HtmlBodyPart", "Html", "{% if x %}")), "the body holds Liquid" },
        {
            "a shortcode of Orchard's",
            r => r.Page("en", "a", i => i.Part("HtmlBodyPart", "Html", "[image alt=\"x\"]photo.jpg")),
            "Page “a” (test000001): the body holds the shortcode [image]"
        },
        {
            "a shortcode that is closed",
            r => r.Page("en", "a", i => i.Part("HtmlBodyPart", "Html", "[gallery id=1]x[/gallery]")),
            "the shortcode [gallery]"
        },
        {
            "widgets in a flow",
            r => r.Page("en", "a", i => i.Part("FlowPart", "Widgets", new JsonArray(new JsonObject { ["ContentType"] = "Button" }))),
            "the widgets in FlowPart are not shown (Button)"
        },
        {
            "widgets in zones",
            r => r.Page(
                "en", "a",
                i => i.Part(
                    "WidgetsListPart", "Widgets",
                    new JsonObject { ["Footer"] = new JsonArray(new JsonObject { ["ContentType"] = "Form" }) })),
            "the widgets in WidgetsListPart are not shown (Form)"
        },
        {
            "another type",
            r => r.Page("en", "a", i => i.Json["ContentType"] = "BlogPost"),
            "BlogPost “a” (test000001): there are no pages for content of this type"
        },
        {
            "a widget of a layer",
            r => r.Page("en", "a", i => (i.Json["ContentType"], i.Json["LayerMetadata"]) = ("RawHtml", new JsonObject())),
            "RawHtml “a” (test000001): a widget in a zone of the layout"
        },
        {
            "an entry of a menu",
            r => r.Page("en", "a", i => Menu(i, new JsonObject { ["ContentType"] = "HtmlMenuItem", ["DisplayText"] = "Home" })),
            "the entry “Home” (HtmlMenuItem) is no link"
        },
        {
            "an entry below another",
            r => r.Page(
                "en", "a",
                i => Menu(
                    i,
                    new JsonObject
                    {
                        ["ContentType"] = "LinkMenuItem",
                        ["DisplayText"] = "More",
                        ["MenuItemsListPart"] = new JsonObject
                        {
                            ["MenuItems"] = new JsonArray(new JsonObject { ["ContentType"] = "HtmlMenuItem", ["DisplayText"] = "Deep" }),
                        },
                    })),
            "the entry “Deep” (HtmlMenuItem) is no link"
        },
    };

    public static TheoryData<Action<RecipeBuilder>> Shown => new()
    {
        r => r.Page("en", "a", i => i.Part("HtmlBodyPart", "Html", "He said [sic] so [1], {as} he [would] not, 50 % of {them}")),
        r => r.Page("en", "a", i => (i.Json["ContentType"], i.Json["DashboardPart"]) = ("SwanStartCard", new JsonObject())),
        r => r.Page("en", "a", i => i.Draft().Part("FlowPart", "Widgets", new JsonArray(new JsonObject { ["ContentType"] = "Button" }))),
        r => r.Menu("en", "Home", "/en"),
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Unshown), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_shown_as_in_Orchard_is_named(string what, Action<RecipeBuilder> make, string said)
    {
        var recipe = new RecipeBuilder().Languages("en");
        make(recipe);
        var file = recipe.WriteTo(_folder);

        await using var mirror = await RunningMirror.StartAsync(file);
        var line = Assert.Single(mirror.Log.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));

        Assert.NotEmpty(what);
        Assert.StartsWith("Warning: test.recipe.json: ", line, StringComparison.Ordinal);
        Assert.Contains(said, line, StringComparison.Ordinal);
        var error = await Assert.ThrowsAsync<ContentException>(() => RunningMirror.StartAsync(file, strict: true));
        Assert.Contains("1 thing cannot be shown as in Orchard", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shown), DisableDiscoveryEnumeration = true)]
    public async Task Nothing_else_is(Action<RecipeBuilder> make)
    {
        var recipe = new RecipeBuilder().Languages("en");
        make(recipe);

        await using var mirror = await RunningMirror.StartAsync(recipe.WriteTo(_folder), strict: true);

        Assert.Empty(mirror.Log.ToString());
    }

    [Fact]
    public async Task The_repository_content_is_shown_whole()
    {
        await using var mirror = await RunningMirror.StartAsync(strict: true);

        Assert.Empty(mirror.Log.ToString());
    }

    [Fact]
    public async Task Strictly_the_command_says_all_and_fails()
    {
        var recipe = new RecipeBuilder().Languages("en");
        for (var i = 0; i < 70; i++)
        {
            recipe.Page("en", $"a{i}", item => item.Part("HtmlBodyPart", "Html", "{{ x }}"));
        }

        using var error = new StringWriter();
        var exitCode = await MirrorCommand.RunAsync(
            ["serve", "--strict", "--urls", "http://127.0.0.1:0", "--content", recipe.WriteTo(_folder), "--theme", RepositoryFiles.Theme],
            TextWriter.Null, error);

        var lines = error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, exitCode);
        Assert.Equal(ContentWarnings.MaxLines + 2, lines.Length);
        Assert.Equal("Warning: and 20 more of the kind.", lines[^2]);
        Assert.EndsWith(
            "test.recipe.json: 70 things cannot be shown as in Orchard, which --strict does not "
                + "allow.", lines[^1], StringComparison.Ordinal);
    }

    private static void Menu(RecipeItemBuilder item, JsonObject entry)
    {
        item.Json["ContentType"] = "Menu";
        item.Part("AliasPart", "Alias", "main-menu-en").Part("MenuItemsListPart", "MenuItems", new JsonArray(entry));
    }
}

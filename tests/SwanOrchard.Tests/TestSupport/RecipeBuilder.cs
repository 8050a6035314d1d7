using System.Globalization;
using System.Text.Json.Nodes;
using SwanOrchard.Tests.Shared;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>Writes recipes such as the CMS would.</summary>
public sealed class RecipeBuilder
{
    private readonly JsonObject _settings = new() { ["name"] = "settings" };
    private readonly JsonArray _data = [];
    private readonly List<(string Text, string Other)> _replacements = [];
    private int _count;

    public RecipeBuilder Languages(string main, params string[] others)
    {
        _settings["LocalizationSettings"] = new JsonObject
        {
            ["DefaultCulture"] = main,
            ["SupportedCultures"] = new JsonArray([.. others.Prepend(main).Select(language => (JsonNode)language)]),
        };
        return this;
    }

    public RecipeBuilder Setting(string name, JsonNode value)
    {
        _settings[name] = value;
        return this;
    }

    public RecipeBuilder Article(string language, string slug, Action<RecipeItemBuilder>? with = null) =>
        Item("Article", language, $"{language}/news/{slug}", slug, with, item => item
            .Part("ArticlePart", "Lead", $"Lead of {slug}.")
            .Part("ArticlePart", "FirstPublishedUtc", "2020-01-01T12:00:00Z"));

    public RecipeBuilder Organization(string language, string slug, Action<RecipeItemBuilder>? with = null) =>
        Item(
            "Organization", language, $"{language}/organizations/{slug}", slug, with,
            item => item.Part("OrganizationPart", "Role", "Member"));

    public RecipeBuilder Page(string language, string slug, Action<RecipeItemBuilder>? with = null) =>
        Item("Page", language, $"{language}/{slug}", slug, with, null);

    public RecipeBuilder Menu(string language, string text, string url) => Item("Menu", language, "", "menu", item => item
        .Part("AliasPart", "Alias", $"main-menu-{language}")
        .Part(
            "MenuItemsListPart", "MenuItems",
            new JsonArray(new JsonObject { ["DisplayText"] = text, ["LinkMenuItemPart"] = new JsonObject { ["Url"] = url } })), null);

    /// <summary>Puts one text in the place of another, wherever it stands.</summary>
    public RecipeBuilder Replace(string text, string other)
    {
        _replacements.Add((text, other));
        return this;
    }

    public string Json() => _replacements.Aggregate(
        new JsonObject
        {
            ["name"] = "Test",
            ["steps"] = new JsonArray(_settings.DeepClone(), new JsonObject { ["name"] = "content", ["Data"] = _data.DeepClone() }),
        }.ToJsonString(),
        (json, replacement) => json.Replace(replacement.Text, replacement.Other, StringComparison.Ordinal));

    public string WriteTo(TempFolder folder, string name = "content/test.recipe.json") => folder.Write(name, Json());

    private RecipeBuilder Item(
        string type, string language, string path, string slug, Action<RecipeItemBuilder>? with, Action<RecipeItemBuilder>? first)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"test{++_count:D6}");
        var item = new RecipeItemBuilder(new JsonObject
        {
            ["ContentItemId"] = id,
            ["ContentItemVersionId"] = id + "v",
            ["ContentType"] = type,
            ["DisplayText"] = slug,
            ["Latest"] = true,
            ["Published"] = true,
            ["ModifiedUtc"] = "2020-01-01T12:00:00Z",
        });
        item.Part("TitlePart", "Title", $"Title of {slug} in {language}")
            .Part("LocalizationPart", "LocalizationSet", $"set-{type}-{slug}")
            .Part("LocalizationPart", "Culture", language)
            .Part("AutoroutePart", "Path", path)
            .Part("HtmlBodyPart", "Html", $"<p>Body of {slug}.</p>");
        first?.Invoke(item);
        with?.Invoke(item);
        _data.Add(item.Json);
        return this;
    }
}

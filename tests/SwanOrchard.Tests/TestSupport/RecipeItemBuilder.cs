using System.Text.Json.Nodes;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>One content item of a recipe.</summary>
public sealed class RecipeItemBuilder(JsonObject json)
{
    public JsonObject Json { get; } = json;

    public RecipeItemBuilder Title(string title) => Part("TitlePart", "Title", title);

    public RecipeItemBuilder Set(string set) => Part("LocalizationPart", "LocalizationSet", set);

    public RecipeItemBuilder Path(string path) => Part("AutoroutePart", "Path", path);

    public RecipeItemBuilder Published(string utc) => Part("ArticlePart", "FirstPublishedUtc", utc);

    public RecipeItemBuilder Draft()
    {
        Json["Published"] = false;
        return this;
    }

    public RecipeItemBuilder Part(string part, string property, JsonNode? value)
    {
        if (Json[part] is not JsonObject found)
        {
            Json[part] = found = [];
        }

        found[property] = value;
        return this;
    }

    /// <summary>Several texts, such as places or sets of organizations.</summary>
    public RecipeItemBuilder Texts(string part, string property, params string[] values) =>
        Part(part, property, new JsonArray([.. values.Select(value => (JsonNode)value)]));
}

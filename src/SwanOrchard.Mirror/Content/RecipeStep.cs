using System.Text.Json.Nodes;

namespace SwanOrchard.Mirror.Content;

/// <summary>A step of a recipe, or one item of a content step.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Place">Its JSON path, such as <c>steps[0]</c> or <c>steps[1].Data[7]</c>.</param>
/// <param name="Name">The step's name in lower case: recipes do not agree on the case.</param>
/// <param name="Body">The step or the item.</param>
public sealed record RecipeStep(string File, string Place, string Name, JsonObject Body)
{
    public const string Content = "content";
    public const string Recipes = "recipes";
    public const string Settings = "settings";
}

using System.Text.Json.Nodes;

namespace SwanOrchard.Mirror.Content;

/// <summary>A step of a recipe, or one item of a content step.</summary>
/// <param name="File">The recipe file.</param>
/// <param name="Place">The JSON path, such as <c>steps[0]</c> or <c>steps[1].Data[7]</c>.</param>
/// <param name="Name">The name of the step in lower case; recipes differ in case.</param>
/// <param name="Body">The step or the item.</param>
public sealed record RecipeStep(string File, string Place, string Name, JsonObject Body)
{
    public const string Content = "content";
    public const string Recipes = "recipes";
    public const string Settings = "settings";
}

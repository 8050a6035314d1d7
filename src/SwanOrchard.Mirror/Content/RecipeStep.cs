using System.Text.Json.Nodes;

namespace SwanOrchard.Mirror.Content;

/// <summary>A step of a recipe, or one item of a content step.</summary>
/// <param name="File">The recipe file.</param>
/// <param name="Place">The JSON path, such as <c>steps[0]</c> or <c>steps[1].Data[7]</c>.</param>
/// <param name="Name">The name of the step in lower case; recipes differ in case.</param>
/// <param name="Body">The step or the item.</param>
public sealed record RecipeStep(string File, string Place, string Name, JsonObject Body)
{
    /// <summary>The name of steps with content items.</summary>
    public const string Content = "content";

    /// <summary>The name of steps that include other recipes.</summary>
    public const string Recipes = "recipes";

    /// <summary>The name of steps with settings.</summary>
    public const string Settings = "settings";
}

using System.Text.Json;

namespace SwanOrchard.Mirror.Content;

/// <summary>A step of a recipe, or one item of a content step, before it is copied out of its file.</summary>
/// <param name="Place">The JSON path, such as <c>steps[0]</c> or <c>steps[1].Data[7]</c>.</param>
/// <param name="Name">The name of the step in lower case; recipes differ in case.</param>
/// <param name="Json">The step or the item. It is valid as long as its reader is not disposed.</param>
internal readonly record struct RecipeEntry(string Place, string Name, JsonElement Json);

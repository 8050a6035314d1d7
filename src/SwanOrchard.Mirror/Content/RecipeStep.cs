using System.Text.Json.Nodes;

namespace SwanOrchard.Mirror.Content;

/// <summary>One step of a recipe.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Place">Its JSON path, such as <c>steps[0]</c>.</param>
/// <param name="Name">Its name in lower case: recipes do not agree on the case.</param>
/// <param name="Body">The step itself.</param>
public sealed record RecipeStep(string File, string Place, string Name, JsonObject Body);

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SwanOrchard.Mirror.Content;

/// <summary>Reads recipe files: JSON in which, as in Orchard, comments and trailing commas may stand.</summary>
public static class RecipeReader
{
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The steps of a recipe in their order.</summary>
    /// <exception cref="ContentException">The file cannot be read or is no recipe.</exception>
    public static IEnumerable<RecipeStep> Read(string file)
    {
        var steps = Parse(file) is JsonObject recipe && recipe["steps"] is JsonArray found
            ? found
            : throw new ContentException(file, "this is no recipe: an object with an array \"steps\" is expected.");
        for (var i = 0; i < steps.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"steps[{i}]");
            var body = steps[i] as JsonObject ?? throw new ContentException(file, place, "an object is expected.");
            var name = Text(body["name"]) ?? throw new ContentException(file, place, "the step has no \"name\".");
            yield return new(file, place, name.ToLowerInvariant(), body);
        }
    }

    /// <summary>A JSON text; null for anything else, and for what only Orchard's script engine could say.</summary>
    public static string? Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String
        && node.GetValue<string>() is var text
        && !text.StartsWith("[js:", StringComparison.Ordinal) ? text : null;

    private static JsonNode? Parse(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonNode.Parse(stream, documentOptions: s_options);
        }
        catch (JsonException exception)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}");
            throw new ContentException(file, line, $"this is not JSON: {exception.Message.Split(" LineNumber:")[0].Split(" Path:")[0]}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(file, exception.Message);
        }
    }
}

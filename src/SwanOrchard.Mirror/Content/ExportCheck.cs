using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Mirror.Content;

/// <summary>
/// Distinguishes Orchard's own exports from content made for readers. Its raw export names the owner and author of each item, unlike
/// recipes for readers, and has an empty name; its export as a setup recipe has scripts as ids.
/// </summary>
internal static class ExportCheck
{
    private const string Instead = "A mirror reads recipes made for it, or a mirror package, which the CMS makes.";

    // In recipes written by hand these are scripts: the owner is whoever sets up the site. Readers see neither.
    private static readonly string[] s_people = ["Owner", "Author"];

    /// <summary>Refuses an item from such an export.</summary>
    /// <param name="step">The item.</param>
    /// <param name="isNameless">Whether its recipe has an empty name.</param>
    /// <exception cref="ContentException">The item is from an export.</exception>
    public static void Refuse(RecipeStep step, bool isNameless)
    {
        if (isNameless)
        {
            throw new ContentException(
                step.File, step.Place, $"this is Orchard's own export, which holds what readers may not see. {Instead}");
        }

        foreach (var name in s_people)
        {
            if (RecipeReader.Text(step.Body[name]) is { Length: > 0 })
            {
                throw new ContentException(
                    step.File, $"{step.Place}.{name}",
                    $"this is Orchard's own export: it says who wrote what, and holds what readers may not see. {Instead}");
            }
        }

        if (step.Body["Published"]?.GetValueKind() == JsonValueKind.True
            && IsForReaders(step.Body)
            && Script(step.Body, "") is var (path, script))
        {
            throw new ContentException(
                step.File, $"{step.Place}.{path}",
                $"“{script}” is a script that only Orchard can run: this is an export as a setup recipe. {Instead}");
        }
    }

    private static bool IsForReaders(JsonObject item) =>
        RecipeReader.Text(item["ContentType"]) is { } type && (type == ContentTypeNames.Menu || ContentTypeNames.Readable.Contains(type));

    private static (string Path, string Script)? Script(JsonNode? node, string path)
    {
        switch (node)
        {
            case JsonObject item:
                return item.Where(property => path.Length > 0 || !s_people.Contains(property.Key))
                    .Select(property => Script(property.Value, path.Length > 0 ? $"{path}.{property.Key}" : property.Key))
                    .FirstOrDefault(found => found is not null);
            case JsonArray array:
                return array.Select((value, index) => Script(value, $"{path}[{index}]")).FirstOrDefault(found => found is not null);
            case JsonValue value when value.GetValueKind() == JsonValueKind.String
                && value.GetValue<string>() is var text
                && RecipeReader.IsScript(text):
                return (path, PlainText.Shorten(text, 61));
            default:
                return null;
        }
    }
}

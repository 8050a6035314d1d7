using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SwanOrchard.Mirror.Content;

/// <summary>Reads the recipe in a file.</summary>
public sealed class RecipeReader : IDisposable
{
    private const string NoRecipe = "this is no recipe: an object with an array \"steps\" is expected.";

    private readonly string _file;
    private readonly RecipeFile _recipe;
    private readonly JsonElement _steps;

    /// <summary>Opens a recipe.</summary>
    /// <param name="file">The path of the file.</param>
    /// <exception cref="ContentException">The file cannot be read, is not JSON, or is not a recipe.</exception>
    public RecipeReader(string file)
    {
        _file = file;
        _recipe = new RecipeFile(file);
        try
        {
            _steps = _recipe.Find(_recipe.Root, "steps") is { ValueKind: JsonValueKind.Array } steps
                ? steps
                : throw new ContentException(file, NoRecipe);
            Name = NameOf(_recipe.Root);
        }
        catch
        {
            _recipe.Dispose();
            throw;
        }
    }

    /// <summary>The name inside the recipe; null if it has none.</summary>
    public string? Name { get; }

    /// <summary>The first half of the SHA-256 of the file.</summary>
    internal UInt128 Hash => _recipe.Hash;

    /// <summary>Whether the name inside the recipe is empty, as in Orchard's exports.</summary>
    public bool IsNameless => Name is "";

    /// <summary>The steps that make up content, in order; content steps give one entry per item.</summary>
    /// <exception cref="ContentException">A step has the wrong shape.</exception>
    internal IEnumerable<RecipeEntry> Read() => _steps.EnumerateArray().SelectMany((step, number) =>
        ReadStep(step, string.Create(CultureInfo.InvariantCulture, $"steps[{number}]")));

    /// <summary>Copies an entry so that it outlives this object.</summary>
    /// <exception cref="ContentException">It is no object, is too long, or has a duplicate property.</exception>
    internal RecipeStep Copy(RecipeEntry entry) => _recipe.Copy(entry.Json) is JsonObject body
        ? new(_file, entry.Place, entry.Name, body)
        : throw new ContentException(_file, entry.Place, "an object is expected.");

    /// <summary>Where an entry stands in the file.</summary>
    internal ItemSource SourceOf(RecipeEntry entry) => _recipe.SourceOf(entry.Json);

    public void Dispose() => _recipe.Dispose();

    /// <summary>The name inside a recipe file, by which other recipes include it; null if it cannot be read.</summary>
    public static string? NameOf(string file)
    {
        try
        {
            using var reader = new RecipeReader(file);
            return reader.Name;
        }
        catch (ContentException)
        {
            return null;
        }
    }

    /// <summary>A JSON string; null for other values and for strings that only Orchard's script engine can evaluate.</summary>
    public static string? Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String
        && node.GetValue<string>() is var text
        && !IsScript(text) ? text : null;

    /// <summary>Whether Orchard would evaluate a string as a script, so that its value is unknown here.</summary>
    public static bool IsScript(string text) =>
        text.StartsWith("[js:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("[file:", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<RecipeEntry> ReadStep(JsonElement step, string place)
    {
        if (step.ValueKind != JsonValueKind.Object)
        {
            throw new ContentException(_file, place, "an object is expected.");
        }

        var name = NameOf(step)?.ToLowerInvariant();
        return name switch
        {
            null or "" => throw new ContentException(_file, place, "the step has no \"name\"."),
            RecipeStep.Content => ReadItems(step, place),
            RecipeStep.Recipes or RecipeStep.Settings => [new(place, name, step)],
            _ => [],
        };
    }

    private IEnumerable<RecipeEntry> ReadItems(JsonElement step, string place) =>
        (_recipe.Find(step, "Data") ?? _recipe.Find(step, "data")) is { ValueKind: JsonValueKind.Array } data
            ? data.EnumerateArray().Select((item, number) => new RecipeEntry(
                string.Create(CultureInfo.InvariantCulture, $"{place}.Data[{number}]"), RecipeStep.Content, item))
            : throw new ContentException(_file, place, "an array \"Data\" is expected.");

    private string? NameOf(JsonElement element) => _recipe.FindText(element, "name") is { } name && !IsScript(name) ? name : null;
}

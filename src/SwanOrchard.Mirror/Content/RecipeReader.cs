using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SwanOrchard.Mirror.Content;

/// <summary>Reads a recipe file piece by piece: JSON in which, as in Orchard, comments and trailing commas may stand.</summary>
public sealed class RecipeReader : IDisposable
{
    private const string NoRecipe = "this is no recipe: an object with an array \"steps\" is expected.";

    private readonly string _file;
    private readonly JsonCursor _json;

    /// <param name="file">The file.</param>
    /// <exception cref="ContentException">It cannot be opened.</exception>
    public RecipeReader(string file)
    {
        _file = file;
        _json = new JsonCursor(file);
    }

    /// <summary>The recipe's own name, once it was read; null before, and where it has none.</summary>
    public string? Name { get; private set; }

    /// <summary>Whether the recipe gives itself an empty name, as what Orchard exports does.</summary>
    public bool IsNameless { get; private set; }

    /// <summary>The steps that content is made of, in their order; of content steps, each item.</summary>
    /// <exception cref="ContentException">The file cannot be read or is no recipe.</exception>
    public IEnumerable<RecipeStep> Read()
    {
        var hasSteps = false;
        Begin(JsonTokenType.StartObject, _file, NoRecipe);
        while (NextProperty() is { } property)
        {
            if (property == "name" && _json.ReadValue(out var name))
            {
                Name = Text(name);
                IsNameless = Name is "";
            }
            else if (property == "steps" && !hasSteps)
            {
                hasSteps = true;
                Begin(JsonTokenType.StartArray, _file, NoRecipe);
                for (var i = 0; NextStep(i) is { } next; i++)
                {
                    foreach (var step in ReadStep(next))
                    {
                        yield return step;
                    }
                }
            }
            else if (property != "name")
            {
                _json.Skip();
            }
        }

        // Whatever follows has to be JSON too, which is nothing but comments.
        _json.Read();
        if (!hasSteps)
        {
            throw new ContentException(_file, NoRecipe);
        }
    }

    public void Dispose() => _json.Dispose();

    /// <summary>The name a recipe file gives itself, by which others include it; null where it cannot be told.</summary>
    public static string? NameOf(string file)
    {
        try
        {
            using var reader = new RecipeReader(file);
            foreach (var _ in reader.Read())
            {
                if (reader.Name is not null)
                {
                    break;
                }
            }

            return reader.Name;
        }
        catch (ContentException)
        {
            return null;
        }
    }

    /// <summary>A JSON text; null for anything else, and for what only Orchard's script engine could say.</summary>
    public static string? Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String
        && node.GetValue<string>() is var text
        && !IsScript(text) ? text : null;

    /// <summary>Whether Orchard would run a text as a script, and so only Orchard knows what it says.</summary>
    public static bool IsScript(string text) =>
        text.StartsWith("[js:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("[file:", StringComparison.OrdinalIgnoreCase);

    private void Begin(JsonTokenType token, string place, string cause)
    {
        if (!_json.Read() || _json.Token != token)
        {
            throw place == _file ? new ContentException(_file, cause) : new ContentException(_file, place, cause);
        }
    }

    private string? NextProperty()
    {
        _json.Read();
        return _json.Token == JsonTokenType.PropertyName ? _json.Text : null;
    }

    // The step's place and name; the name may stand after data that are not to be read twice where it does not.
    private (string Place, string Name)? NextStep(int number)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"steps[{number}]");
        var mark = _json.Mark();
        _json.Read();
        if (_json.Token == JsonTokenType.EndArray)
        {
            return null;
        }

        if (_json.Token != JsonTokenType.StartObject)
        {
            throw new ContentException(_file, place, "an object is expected.");
        }

        string? name = null;
        while (name is null && NextProperty() is { } property)
        {
            if (property == "name" && _json.ReadValue(out var value))
            {
                name = Text(value) ?? "";
            }
            else
            {
                _json.Skip();
            }
        }

        _json.ReturnTo(mark);
        return name is { Length: > 0 } ? (place, name.ToLowerInvariant()) : throw new ContentException(_file, place, "the step has no \"name\".");
    }

    private IEnumerable<RecipeStep> ReadStep((string Place, string Name) step)
    {
        switch (step.Name)
        {
            case RecipeStep.Content:
                return ReadItems(step.Place);
            case RecipeStep.Recipes or RecipeStep.Settings:
                _json.ReadValue(out var body);
                return [new(_file, step.Place, step.Name, (JsonObject)body!)];
            default:
                _json.Skip();
                return [];
        }
    }

    private IEnumerable<RecipeStep> ReadItems(string place)
    {
        var hasData = false;
        Begin(JsonTokenType.StartObject, place, "an object is expected.");
        while (NextProperty() is { } property)
        {
            if (hasData || property is not ("Data" or "data"))
            {
                _json.Skip();
                continue;
            }

            hasData = true;
            Begin(JsonTokenType.StartArray, place, "an array \"Data\" is expected.");
            for (var i = 0; _json.ReadValue(out var item); i++)
            {
                var itemPlace = string.Create(CultureInfo.InvariantCulture, $"{place}.Data[{i}]");
                yield return new(_file, itemPlace, RecipeStep.Content, item as JsonObject ?? throw new ContentException(_file, itemPlace, "an object is expected."));
            }
        }

        if (!hasData)
        {
            throw new ContentException(_file, place, "an array \"Data\" is expected.");
        }
    }
}

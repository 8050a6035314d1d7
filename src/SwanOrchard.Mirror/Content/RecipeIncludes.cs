using System.Globalization;
using System.Text.Json.Nodes;

namespace SwanOrchard.Mirror.Content;

/// <summary>
/// Determines which recipe files are read, each once: the initial ones and those included by name in <c>recipes</c> steps.
/// </summary>
internal sealed class RecipeIncludes
{
    private readonly ContentFolder _folder;
    private readonly Queue<string> _open;
    private readonly HashSet<string> _seen;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(RecipeStep Step, string Place, string Name)> _wanted = [];
    private Dictionary<string, string>? _byName;

    /// <summary>Starts with the initial files of a folder.</summary>
    public RecipeIncludes(ContentFolder folder)
    {
        _folder = folder;
        _open = new(folder.Files());
        _seen = new(_open, StringComparer.Ordinal);
    }

    /// <summary>The next file; null if all have been read.</summary>
    /// <exception cref="ContentException">An included recipe does not exist.</exception>
    public string? Next()
    {
        if (_open.Count == 0)
        {
            Resolve();
        }

        return _open.TryDequeue(out var file) ? file : null;
    }

    /// <summary>Records that a file was read, and the name of its recipe.</summary>
    public void Read(string file, string? name)
    {
        _seen.Add(file);
        _names.Add(name ?? "");
    }

    /// <summary>Records what a step includes.</summary>
    /// <exception cref="ContentException">The step has the wrong shape.</exception>
    public void Add(RecipeStep step)
    {
        var values = (step.Body["Values"] ?? step.Body["values"]) as JsonArray
            ?? throw new ContentException(step.File, step.Place, "an array \"Values\" is expected.");
        for (var i = 0; i < values.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{step.Place}.Values[{i}].name");
            var name = RecipeReader.Text((values[i] as JsonObject)?["name"])
                ?? throw new ContentException(step.File, place, "the name of a recipe is expected.");
            _wanted.Add((step, place, name));
        }
    }

    // Orchard finds recipes by the names inside them. A name never becomes a path.
    private void Resolve()
    {
        foreach (var (step, place, name) in _wanted.Where(wanted => !_names.Contains(wanted.Name)))
        {
            _byName ??= Names();
            if (!_byName.TryGetValue(name, out var file))
            {
                throw new ContentException(step.File, place, $"there is no recipe of the name “{name}” in this folder.");
            }

            if (_seen.Add(file))
            {
                _open.Enqueue(file);
            }
        }

        _wanted.Clear();
    }

    private Dictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in _folder.Recipes())
        {
            if (RecipeReader.NameOf(file) is { Length: > 0 } name)
            {
                names.TryAdd(name, file);
            }
        }

        return names;
    }
}

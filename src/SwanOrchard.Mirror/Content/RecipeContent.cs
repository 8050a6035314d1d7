using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;

namespace SwanOrchard.Mirror.Content;

/// <summary>The content of the recipes before it is validated as a whole.</summary>
public sealed class RecipeContent
{
    private readonly List<RecipeItem> _items = [];
    private readonly List<string> _files = [];
    private readonly List<string> _warnings = [];
    private readonly List<RecipeStep> _settings = [];
    private readonly Dictionary<string, JsonObject> _menus = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The settings of all recipes combined.</summary>
    public RecipeSettings Settings { get; private set; } = new();

    /// <summary>The steps with settings, in the order in which they apply.</summary>
    public IReadOnlyList<RecipeStep> SettingsSteps => _settings;

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>The published items that have a page, unchanged; the language is empty if an item names none.</summary>
    public IReadOnlyList<RecipeItem> Items => _items;

    /// <summary>The content items of menus, by alias.</summary>
    public IReadOnlyDictionary<string, JsonObject> Menus => _menus;

    /// <summary>Everything that cannot be shown as in Orchard, with file, title and id.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Reads recipes and what they include. If settings differ, later ones win.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="memory">What was read before; null for nothing.</param>
    /// <exception cref="ContentException">A file cannot be read, or something in it has the wrong shape.</exception>
    public static RecipeContent Read(ContentFolder folder, IRecipeMemory? memory = null)
    {
        memory ??= new WatchedRecipes();
        var content = new RecipeContent();
        var includes = new RecipeIncludes(folder);
        var ahead = ReadAhead(folder.Files(), memory);
        while (includes.Next() is { } file)
        {
            content.Add(ahead.TryGetValue(file, out var read) ? read() : memory.Read(file), includes);
        }

        foreach (var step in content._settings)
        {
            content.Settings = content.Settings.With(step);
        }

        return content;
    }

    // On all processors. Errors are thrown when it is the turn of their file, so that the first of several is the same each time.
    private static Dictionary<string, Func<RecipeParts>> ReadAhead(IReadOnlyList<string> files, IRecipeMemory memory)
    {
        var read = new Func<RecipeParts>[files.Count];
        Parallel.For(0, files.Count, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            try
            {
                var parts = memory.Read(files[i]);
                read[i] = () => parts;
            }
            catch (ContentException exception)
            {
                var error = ExceptionDispatchInfo.Capture(exception);
                read[i] = () =>
                {
                    error.Throw();
                    throw exception;
                };
            }
        });
        return files.Zip(read).ToDictionary(entry => entry.First, entry => entry.Second, StringComparer.Ordinal);
    }

    private void Add(RecipeParts parts, RecipeIncludes includes)
    {
        _files.Add(parts.File);
        _settings.AddRange(parts.Settings);
        _items.AddRange(parts.Items);
        _warnings.AddRange(parts.Warnings);
        foreach (var (alias, menu) in parts.Menus)
        {
            _menus[alias] = menu;
        }

        foreach (var step in parts.Includes)
        {
            includes.Add(step);
        }

        includes.Read(parts.File, parts.Name);
    }
}

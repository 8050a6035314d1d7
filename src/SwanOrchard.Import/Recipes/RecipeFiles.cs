using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SwanOrchard.Import.Recipes;

/// <summary>Writes items into numbered recipes, each small enough for one session of the CMS.</summary>
/// <param name="folder">The folder.</param>
internal sealed class RecipeFiles(string folder)
{
    /// <summary>The most items in a recipe.</summary>
    public const int MaxItems = 500;

    // Long texts make a recipe that takes much memory to write and to read.
    private const int MaxCharacters = 8_000_000;

    /// <summary>What its files begin with.</summary>
    public const string Prefix = "archive-";

    /// <summary>What they end in.</summary>
    public const string Extension = ".recipe.json";

    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<JsonNode> _items = new(MaxItems);
    private int _characters;

    /// <summary>How many files there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="length">The number of characters of its body.</param>
    public void Add(JsonObject item, int length)
    {
        _items.Add(item);
        _characters += length;
        if (_items.Count == MaxItems || _characters >= MaxCharacters)
        {
            Flush();
        }
    }

    /// <summary>Writes what has not been written yet.</summary>
    public void Flush()
    {
        if (_items.Count == 0)
        {
            return;
        }

        Count++;
        var number = Count.ToString("0000", CultureInfo.InvariantCulture);
        var recipe = new JsonObject
        {
            ["name"] = $"SwanArchive{number}",
            ["displayName"] = $"Archive, part {Count.ToString(CultureInfo.InvariantCulture)}",
            ["description"] = "Content of an old site, made by swan import.",
            ["author"] = "",
            ["website"] = "",
            ["version"] = "1.0.0",
            ["issetuprecipe"] = false,
            ["categories"] = new JsonArray("content"),
            ["tags"] = new JsonArray(),
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray([.. _items]) }),
        };
        using var stream = File.Create(Path.Combine(folder, $"{Prefix}{number}{Extension}"));
        JsonSerializer.Serialize(stream, recipe, s_options);
        stream.Write("\n"u8);
        _items.Clear();
        _characters = 0;
    }
}

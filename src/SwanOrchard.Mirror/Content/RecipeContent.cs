using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Sites;

namespace SwanOrchard.Mirror.Content;

/// <summary>What the recipes say, before it is checked as a whole.</summary>
public sealed class RecipeContent
{
    private readonly List<RecipeItem> _items = [];
    private readonly Dictionary<string, IReadOnlyList<MenuLink>> _menus = new(StringComparer.OrdinalIgnoreCase);

    public RecipeSettings Settings { get; private set; } = new();

    /// <summary>The published items that have a page, as they stand.</summary>
    public IReadOnlyList<RecipeItem> Items => _items;

    /// <summary>Menus by alias.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<MenuLink>> Menus => _menus;

    /// <summary>Reads recipe files; later ones win where settings differ.</summary>
    /// <exception cref="ContentException">A file cannot be read, or something in it has the wrong shape.</exception>
    public static RecipeContent Read(IEnumerable<string> files)
    {
        var content = new RecipeContent();
        var steps = files.SelectMany(RecipeReader.Read).Where(step => step.Name is "content" or "settings").ToArray();
        foreach (var step in steps.Where(step => step.Name == "settings"))
        {
            content.Settings = content.Settings.With(step);
        }

        foreach (var step in steps.Where(step => step.Name == "content"))
        {
            content.Read(step);
        }

        return content;
    }

    private void Read(RecipeStep step)
    {
        var data = (step.Body["Data"] ?? step.Body["data"]) as JsonArray
            ?? throw new ContentException(step.File, step.Place, "an array \"Data\" is expected.");
        for (var i = 0; i < data.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{step.Place}.Data[{i}]");
            var item = data[i] as JsonObject ?? throw new ContentException(step.File, place, "an object is expected.");
            Read(item, step.File, $"{place} ({RecipeReader.Text(item["ContentItemId"]) ?? "no id"}, “{RecipeReader.Text(item["DisplayText"])}”)");
        }
    }

    private void Read(JsonObject item, string file, string place)
    {
        var type = RecipeReader.Text(item["ContentType"]) ?? throw new ContentException(file, place, "the item has no \"ContentType\".");
        if (item["Published"]?.GetValueKind() != JsonValueKind.True)
        {
            return;
        }

        try
        {
            if (type == ContentTypeNames.Menu)
            {
                ReadMenu(item);
            }
            else if (ContentTypeNames.Readable.Contains(type))
            {
                var id = RecipeReader.Text(item["ContentItemId"]) ?? throw new ContentException(file, place, "the item has no \"ContentItemId\" of its own.");
                var found = ContentJson.Read(type, id, item, Moment(item["ModifiedUtc"]), Settings.Languages?.Default ?? RecipeSettings.DefaultLanguage)
                    ?? throw new ContentException(file, place, "AutoroutePart.Path: the item has no address.");
                _items.Add(new(file, place, found));
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ContentException(file, place, exception.Message, exception);
        }
    }

    private void ReadMenu(JsonObject menu)
    {
        if (ContentJson.Text(menu, PartNames.Alias, "Alias") is not { Length: > 0 } alias)
        {
            return;
        }

        _menus[alias] = MenuReader.Read(menu);
    }

    private static DateTime? Moment(JsonNode? node) => node is null ? null
        : node.GetValueKind() == JsonValueKind.String && node.Deserialize<JsonElement>().TryGetDateTimeOffset(out var moment) ? moment.UtcDateTime
        : throw new JsonException("ModifiedUtc: a date and time are expected (ISO 8601).");
}

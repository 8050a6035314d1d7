using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Mirror.Content;

/// <summary>The content of the recipes before it is validated as a whole.</summary>
public sealed class RecipeContent
{
    private static readonly JsonSerializerOptions s_moments = new() { Converters = { new UtcConverter() } };

    private readonly List<RecipeItem> _items = [];
    private readonly List<string> _files = [];
    private readonly List<string> _warnings = [];
    private readonly List<RecipeStep> _settings = [];
    private readonly Dictionary<string, JsonObject> _menus = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The settings of all recipes combined.</summary>
    public RecipeSettings Settings { get; private set; } = new();

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>The published items that have a page, unchanged; the language is empty if an item names none.</summary>
    public IReadOnlyList<RecipeItem> Items => _items;

    /// <summary>The content items of menus, by alias.</summary>
    public IReadOnlyDictionary<string, JsonObject> Menus => _menus;

    /// <summary>Everything that cannot be shown as in Orchard, with file, title and id.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Reads recipes and what they include. If settings differ, later ones win.</summary>
    /// <exception cref="ContentException">A file cannot be read, or something in it has the wrong shape.</exception>
    public static RecipeContent Read(ContentFolder folder)
    {
        var content = new RecipeContent();
        var includes = new RecipeIncludes(folder);
        while (includes.Next() is { } file)
        {
            content.Read(file, includes);
        }

        foreach (var step in content._settings)
        {
            content.Settings = content.Settings.With(step);
        }

        return content;
    }

    private void Read(string file, RecipeIncludes includes)
    {
        _files.Add(file);
        using var reader = new RecipeReader(file);
        foreach (var step in reader.Read())
        {
            switch (step.Name)
            {
                case RecipeStep.Settings:
                    _settings.Add(step);
                    break;
                case RecipeStep.Recipes:
                    includes.Add(step);
                    break;
                default:
                    Read(step, reader.IsNameless);
                    break;
            }
        }

        includes.Read(file, reader.Name);
    }

    private void Read(RecipeStep step, bool isNameless)
    {
        try
        {
            ExportCheck.Refuse(step, isNameless);
            ReadItem(step);
        }
        catch (InvalidOperationException exception)
        {
            throw new ContentException(step.File, step.Place, exception.Message, exception);
        }
    }

    private void ReadItem(RecipeStep step)
    {
        var (item, file) = (step.Body, step.File);
        var id = RecipeReader.Text(item["ContentItemId"]);
        var place = $"{step.Place} ({id ?? "no id"}, “{RecipeReader.Text(item["DisplayText"])}”)";
        var type = RecipeReader.Text(item["ContentType"]) ?? throw new ContentException(file, place, "the item has no \"ContentType\".");
        if (item["Published"]?.GetValueKind() != JsonValueKind.True)
        {
            return;
        }

        try
        {
            foreach (var unshown in UnshownContent.Find(type, item))
            {
                _warnings.Add(
                    OneLine.Of(
                        $"{Path.GetFileName(file)}: {type} “{RecipeReader.Text(item["DisplayText"])}” ({id ?? "no id"}): {unshown}"));
            }

            if (type == ContentTypeNames.Menu)
            {
                ReadMenu(item);
            }
            else if (ContentTypeNames.Readable.Contains(type))
            {
                id = id ?? throw new ContentException(file, place, "the item has no \"ContentItemId\" of its own.");
                var found = ContentJson.Read(type, id, item, Moment(item, "ModifiedUtc"), "")
                    ?? throw new ContentException(file, place, "AutoroutePart.Path: the item has no address.") { ItemId = id };
                _items.Add(
                    new(
                        file, place,
                        found is ArticleItem article
                            ? article with { Data = article.Data with { FirstPublishedUtc = FirstPublished(article.Data, item) } }
                            : found));
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ContentException(file, place, exception.Message, exception) { ItemId = id };
        }
    }

    private void ReadMenu(JsonObject menu)
    {
        if (ContentJson.Text(menu, PartNames.Alias, "Alias") is { Length: > 0 } alias)
        {
            _menus[alias] = menu;
        }
    }

    // Lists, feeds and archive months depend on this date; an article that our own rules never published takes the date of its item.
    private static DateTime FirstPublished(ArticleData data, JsonObject item) =>
        data.FirstPublishedUtc ?? Moment(item, "PublishedUtc") ?? Moment(item, "CreatedUtc") ?? Moment(item, "ModifiedUtc")
        ?? throw new JsonException(
            "ArticlePart.FirstPublishedUtc: the article has no date, and its item has no PublishedUtc, CreatedUtc or ModifiedUtc.");

    private static DateTime? Moment(JsonObject item, string name)
    {
        try
        {
            return item[name]?.Deserialize<DateTime>(s_moments);
        }
        catch (JsonException exception)
        {
            throw new JsonException($"{name}: an ISO 8601 date and time is expected.", exception);
        }
    }
}

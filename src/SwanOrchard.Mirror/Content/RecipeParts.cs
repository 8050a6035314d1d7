using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Mirror.Content;

/// <summary>What the reader site needs of one recipe file. Immutable.</summary>
public sealed class RecipeParts
{
    private static readonly JsonSerializerOptions s_moments = new() { Converters = { new UtcConverter() } };

    private readonly List<RecipeItem> _items = [];
    private readonly List<RecipeStep> _settings = [];
    private readonly List<RecipeStep> _includes = [];
    private readonly List<KeyValuePair<string, JsonObject>> _menus = [];
    private readonly List<string> _warnings = [];

    private RecipeParts(string file) => File = file;

    /// <summary>The path of the file.</summary>
    public string File { get; }

    /// <summary>The first half of the SHA-256 of the file as it was read; 0 if it was not read now.</summary>
    public UInt128 Hash { get; private set; }

    /// <summary>The name inside the recipe; null if it has none.</summary>
    public string? Name { get; private set; }

    /// <summary>The steps with settings.</summary>
    public IReadOnlyList<RecipeStep> Settings => _settings;

    /// <summary>The steps that include other recipes.</summary>
    public IReadOnlyList<RecipeStep> Includes => _includes;

    /// <summary>The published items that have a page, unchanged; the language is empty if an item names none.</summary>
    public IReadOnlyList<RecipeItem> Items => _items;

    /// <summary>The published content items of menus, each with its alias.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonObject>> Menus => _menus;

    /// <summary>Everything that cannot be shown as in Orchard, with file, title and id.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Whether there is nothing in it but items that have a page.</summary>
    internal bool HasOnlyItems => _settings.Count + _includes.Count + _menus.Count == 0
        && _warnings.Count == _items.Sum(item => item.Warnings.Count);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="before">What it held before; items whose JSON is the same are taken from there. Null for nothing.</param>
    /// <exception cref="ContentException">The file cannot be read, or something in it has the wrong shape.</exception>
    public static RecipeParts Read(string file, RecipeParts? before = null)
    {
        var parts = new RecipeParts(file);
        using var reader = new RecipeReader(file);
        (parts.Name, parts.Hash) = (reader.Name, reader.Hash);
        var known = reader.IsNameless ? null : before?._items.GroupBy(item => item.Source.Hash)
            .ToDictionary(same => same.Key, same => same.First());
        foreach (var entry in reader.Read())
        {
            parts.Read(reader, entry, known);
        }

        return parts;
    }

    /// <summary>The same without the bodies of the items, which are read from the file when they are needed.</summary>
    internal RecipeParts WithoutBodies() => Of(File, Name, _items.Select(item => item.Item.ReadHtml is not null ? item : item with
    {
        Item = item.Item with { Html = "", ReadHtml = new ItemBody(File, item.Source).Read },
    }), Hash);

    /// <summary>The parts of a file that holds nothing but items, of which all is known.</summary>
    internal static RecipeParts Of(string file, string? name, IEnumerable<RecipeItem> items, UInt128 hash = default)
    {
        var parts = new RecipeParts(file) { Name = name, Hash = hash };
        foreach (var item in items)
        {
            parts.Add(item);
        }

        return parts;
    }

    private void Read(RecipeReader reader, RecipeEntry entry, Dictionary<UInt128, RecipeItem>? known)
    {
        if (entry.Name != RecipeStep.Content)
        {
            (entry.Name == RecipeStep.Settings ? _settings : _includes).Add(reader.Copy(entry));
            return;
        }

        var source = reader.SourceOf(entry);
        if (known?.GetValueOrDefault(source.Hash) is { } same)
        {
            Add(same.MovedTo(File, entry.Place, source));
            return;
        }

        var step = reader.Copy(entry);
        try
        {
            ExportCheck.Refuse(step, reader.IsNameless);
            ReadItem(step, source);
        }
        catch (InvalidOperationException exception)
        {
            throw new ContentException(step.File, step.Place, exception.Message, exception);
        }
    }

    private void Add(RecipeItem item)
    {
        _items.Add(item);
        _warnings.AddRange(item.Warnings);
    }

    private void ReadItem(RecipeStep step, ItemSource source)
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
            string[] warnings = [.. UnshownContent.Find(type, item).Select(unshown => OneLine.Of(
                $"{Path.GetFileName(file)}: {type} “{RecipeReader.Text(item["DisplayText"])}” ({id ?? "no id"}): {unshown}"))];
            if (ContentTypeNames.Readable.Contains(type))
            {
                id = id ?? throw new ContentException(file, place, "the item has no \"ContentItemId\" of its own.");
                Add(new(file, place, ReadReadable(item, type, id, (file, place))) { Source = source, Warnings = warnings });
                return;
            }

            _warnings.AddRange(warnings);
            if (type == ContentTypeNames.Menu && ContentJson.Text(item, PartNames.Alias, "Alias") is { Length: > 0 } alias)
            {
                _menus.Add(new(alias, item));
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ContentException(file, place, exception.Message, exception) { ItemId = id };
        }
    }

    // Of the people that it names, only those who agree to be named, because what was read may be kept on a disk.
    private static ReaderItem ReadReadable(JsonObject item, string type, string id, (string File, string Text) place)
    {
        var found = ContentJson.Read(type, id, item, Moment(item, "ModifiedUtc"), "")
            ?? throw new ContentException(place.File, place.Text, "AutoroutePart.Path: the item has no address.") { ItemId = id };
        if (BodyHtml.Fault(found.Html) is { } fault)
        {
            throw new ContentException(place.File, place.Text, $"HtmlBodyPart.Html: {fault}") { ItemId = id };
        }

        return found switch
        {
            ArticleItem { Data: var data } article => article with
            {
                Data = data with { FirstPublishedUtc = FirstPublished(data, item), Contacts = NamedPeople.Of(data.Contacts) },
            },
            OrganizationItem { Data: var data } organization => organization with
            {
                Data = data with { Contacts = NamedPeople.Of(data.Contacts) },
            },
            _ => found,
        };
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

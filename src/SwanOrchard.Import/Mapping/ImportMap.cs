using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.Mapping;

/// <summary>
/// What becomes of things for which the old site had another place: content types, terms and authors. A file that the dry run writes and a
/// person
/// completes.
/// </summary>
public sealed class ImportMap
{
    private const string Types = "types";
    private const string Terms = "terms";
    private const string Authors = "authors";

    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, MapTarget> _terms = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, MapTarget> _authors = new(StringComparer.Ordinal);

    /// <summary>By the source's type, ours; empty for nothing.</summary>
    public IReadOnlyDictionary<string, string> ContentTypes => _types;

    /// <summary>Reads a file.</summary>
    /// <exception cref="ImportException">It is no mapping file; the message names the entry.</exception>
    public static ImportMap Read(string file)
    {
        JsonObject root;
        try
        {
            root = JsonNode.Parse(File.ReadAllText(file),
                documentOptions: new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }) as JsonObject
                ?? throw new ImportException(file, "this is not a mapping file: an object is expected.");
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new ImportException(file, exception.Message, exception);
        }

        var map = new ImportMap();
        foreach (var (name, value) in Entries(root, Types, file))
        {
            map._types[name] = value is "" or MapTarget.Nothing ? ""
                : value is ContentTypeNames.Article or ContentTypeNames.Page ? value
                : throw new ImportException(file, $"{Types}.{name}: “{value}” must be Article, Page or nothing.");
        }

        foreach (var (name, value) in Entries(root, Terms, file))
        {
            map._terms[name] = Target(file, $"{Terms}.{name}", value);
        }

        foreach (var (name, value) in Entries(root, Authors, file))
        {
            map._authors[name] = Target(file, $"{Authors}.{name}", value);
        }

        return map;
    }

    /// <summary>Adds a term or type that is not there yet, with what it most likely is.</summary>
    public void Suggest(ArchiveTerm term) =>
        _terms.TryAdd(Key(term), Countries.Find(term.Name) is { } code ? new(MapTarget.Country, code) : new("", ""));

    /// <summary>Adds an author who is not there yet.</summary>
    public void SuggestAuthor(string name) => _authors.TryAdd(name, new("", ""));

    /// <summary>Adds a type that nothing is known of.</summary>
    public void SuggestType(string type) => _types.TryAdd(type, "");

    /// <summary>What an item's terms and author become, in their order.</summary>
    public IEnumerable<MapTarget> Of(ArchiveItem item) => item.Terms.Select(term => _terms.GetValueOrDefault(Key(term)))
        .Append(item.Author is { } author ? _authors.GetValueOrDefault(author) : null)
        .OfType<MapTarget>()
        .Where(target => target.Kind.Length > 0);

    /// <summary>The file.</summary>
    public string Write() => new JsonObject
    {
        [Types] = Object(_types.Select(type => (type.Key, type.Value.Length == 0 ? MapTarget.Nothing : type.Value))),
        [Terms] = Object(_terms.Select(term => (term.Key, Text(term.Value)))),
        [Authors] = Object(_authors.Select(author => (author.Key, Text(author.Value)))),
    }.ToJsonString(s_options) + "\n";

    private static string Key(ArchiveTerm term) => $"{term.Vocabulary}/{term.Name}";

    private static string Text(MapTarget target) => target.Kind.Length == 0 ? MapTarget.Nothing : $"{target.Kind}:{target.Value}";

    private static JsonObject Object(IEnumerable<(string Name, string Value)> entries) =>
        new(entries.Select(entry => KeyValuePair.Create(entry.Name, (JsonNode?)JsonValue.Create(entry.Value))));

    private static MapTarget Target(string file, string place, string value) => MapTarget.Read(value)
        ?? throw new ImportException(file, $"{place}: “{value}” must be country:KG, organization:ID, place:NAME or nothing.");

    private static IEnumerable<(string Name, string Value)> Entries(JsonObject root, string name, string file) =>
        (root[name] as JsonObject ?? [])
        .Select(entry => (entry.Key, entry.Value?.GetValueKind() == JsonValueKind.String
            ? entry.Value.GetValue<string>()
            : throw new ImportException(file, $"{name}.{entry.Key}: a text is expected.")));
}

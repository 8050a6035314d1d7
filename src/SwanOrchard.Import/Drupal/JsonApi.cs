using System.Text.Json;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Sources;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.Drupal;

/// <summary>
/// Reads saved answers of Drupal's JSON:API (jsonapi.org 1.0, drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module).
/// </summary>
/// <param name="types">By Drupal's content type, ours.</param>
internal sealed class JsonApi(DrupalTypes types)
{
    private const string Node = "node--";
    private const string Term = "taxonomy_term--";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Url, string? Alt)> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string File, string? Alt)> _media = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _terms = new(StringComparer.Ordinal);

    /// <summary>Whether a document is an answer of JSON:API.</summary>
    public static bool Is(JsonElement root) =>
        JsonFile.Find(root, "data") is { ValueKind: JsonValueKind.Array or JsonValueKind.Object }
            && JsonFile.Find(root, "jsonapi") is not null;

    /// <summary>Notes files, media and terms, to which nodes in any file may refer.</summary>
    public void Note(JsonElement root)
    {
        foreach (var resource in Resources(root).Concat(JsonFile.Array(root, "included")))
        {
            var (id, type) = (JsonFile.Text(resource, "id") ?? "", JsonFile.Text(resource, "type") ?? "");
            var attributes = JsonFile.Find(resource, "attributes");
            if (type == "file--file")
            {
                var uri = JsonFile.Find(attributes, "uri");
                _files[id] = (JsonFile.Text(uri, "url") ?? JsonFile.Text(uri, "value") ?? JsonFile.Text(attributes, "url") ?? "", null);
            }
            else if (type.StartsWith("media--", StringComparison.Ordinal) && MediaFile(resource) is { } file)
            {
                _media[id] = file;
            }
            else if (type.StartsWith(Term, StringComparison.Ordinal) && JsonFile.Text(attributes, "name") is { } name)
            {
                _terms[id] = name;
            }
        }
    }

    /// <summary>Files and media as files of the archive, under their ids, for what bodies embed.</summary>
    public IEnumerable<ArchiveFile> Files()
    {
        foreach (var (id, (url, alt)) in _files.Concat(_media.Where(media => _files.ContainsKey(media.Value.File))
            .Select(media => KeyValuePair.Create(media.Key, (_files[media.Value.File].Url, media.Value.Alt))))
                .Where(file => file.Value.Item1.Length > 0))
        {
            yield return new() { Id = id, Kind = "file", Place = new("", 0), Url = DrupalUrls.OfFile(url), AltText = alt };
        }
    }

    /// <summary>The nodes of a document.</summary>
    public IEnumerable<ArchiveEntry> Read(JsonElement root, SourceFile file)
    {
        var number = 0;
        foreach (var resource in Resources(root))
        {
            number++;
            if (JsonFile.Text(resource, "type") is { } type && type.StartsWith(Node, StringComparison.Ordinal))
            {
                yield return Make(resource, type[Node.Length..], new(file.Name, number, IsLine: false));
            }
        }
    }

    private static IEnumerable<JsonElement> Resources(JsonElement root) =>
        JsonFile.Find(root, "data") is { ValueKind: JsonValueKind.Object } single ? [single] : JsonFile.Array(root, "data");

    private ArchiveEntry Make(JsonElement resource, string type, SourcePlace place)
    {
        var attributes = JsonFile.Find(resource, "attributes");
        var id = JsonFile.Text(attributes, "drupal_internal__nid") ?? JsonFile.Text(resource, "id") ?? "";
        var language = RowItems.Language(JsonFile.Text(attributes, "langcode") ?? "");
        Message? reason = id.Length == 0 ? new("It has no node ID.")
            : !_seen.Add($"{id} {language}") ? new("The source contains this node more than once.")
            : types.Of(type) is null ? new(LeftOutEntry.UnknownType, type)
            : null;
        return reason is null ? Item(resource, attributes, id, type, language, place)
            : new LeftOutEntry { Id = id.Length > 0 ? id : $"entry {place.Number}", Kind = type, Place = place, Reason = reason };
    }

    private ArchiveItem Item(JsonElement resource, JsonElement? attributes, string id, string type, string? language, SourcePlace place)
    {
        var body = JsonFile.Find(attributes, "body");
        var path = (JsonFile.Text(JsonFile.Find(attributes, "path"), "alias") ?? "").Trim('/');
        var published = Moments.Read(JsonFile.Text(attributes, "created"));
        return new()
        {
            Id = id,
            Kind = type,
            Place = place,
            ContentType = types.Of(type)!,
            Title = PlainTitle.Of(JsonFile.Text(attributes, "title")),
            Language = language,
            Group = "node " + id,
            IsOriginal = JsonFile.Text(attributes, "default_langcode") is { } original ? original == "1" : null,
            Slug = path.Split('/')[^1],
            Body = JsonFile.Text(body, "processed") ?? JsonFile.Text(body, "value") ?? "",
            Excerpt = JsonFile.Text(body, "summary") ?? "",
            PublishedUtc = published,
            ModifiedUtc = Moments.Read(JsonFile.Text(attributes, "changed")) ?? published,
            IsDraft = JsonFile.Text(attributes, "status") == "0",
            Terms = [.. Related(resource)
                .Where(related => related.Type.StartsWith(Term, StringComparison.Ordinal) && _terms.ContainsKey(related.Id))
                .Select(related => new ArchiveTerm(related.Type[Term.Length..], PlainTitle.Of(_terms[related.Id])))],
            Urls = DrupalUrls.OfEntity(id, language, path, JsonFile.Text(attributes, "default_langcode") == "0"),
            Image = ImageOf(resource),
        };
    }

    private ArchiveImage? ImageOf(JsonElement resource) =>
        Related(resource).Where(related => related.Field.Contains("image", StringComparison.Ordinal)
            || related.Field.Contains("picture", StringComparison.Ordinal) || related.Field.Contains("photo", StringComparison.Ordinal))
        .Select(related => related.Type == "file--file" ? new ArchiveImage(related.Id, null, related.Alt)
            : _media.TryGetValue(related.Id, out var media) ? new ArchiveImage(media.File, null, related.Alt ?? media.Alt)
            : null)
        .FirstOrDefault(image => image is not null);

    private static (string File, string? Alt)? MediaFile(JsonElement media) => Related(media)
        .Where(related => related.Type == "file--file" && related.Field != "thumbnail")
        .Select(related => ((string, string?)?)(related.Id, related.Alt))
        .FirstOrDefault();

    private static IEnumerable<(string Field, string Type, string Id, string? Alt)> Related(JsonElement resource)
    {
        if (JsonFile.Find(resource, "relationships") is not { ValueKind: JsonValueKind.Object } relationships)
        {
            yield break;
        }

        foreach (var property in relationships.EnumerateObject())
        {
            var data = JsonFile.Find(property.Value, "data");
            foreach (var related in data is { ValueKind: JsonValueKind.Array } many ? many.EnumerateArray().ToArray() : data is { } one
                ? [one] : [])
            {
                var alt = JsonFile.Text(JsonFile.Find(related, "meta"), "alt");
                yield return (property.Name, JsonFile.Text(related, "type") ?? "", JsonFile.Text(related, "id")
                    ?? "", string.IsNullOrEmpty(alt) ? null : alt);
            }
        }
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Addresses;

namespace SwanOrchard.Core.Content;

/// <summary>Reads content items from the JSON in which the CMS stores them.</summary>
public static class ContentJson
{
    private static readonly JsonSerializerOptions s_options = new() { RespectNullableAnnotations = true };

    /// <summary>Reads one item whose parts are properties of <paramref name="parts"/>.</summary>
    /// <param name="contentType">One of <see cref="ContentTypeNames.Readable"/>; other types give null.</param>
    /// <param name="id">The id of the content item.</param>
    /// <param name="parts">The object that holds the parts: the item itself or only its content.</param>
    /// <param name="modifiedUtc">The last change, in UTC.</param>
    /// <param name="fallbackLanguage">The language of an item that does not name one.</param>
    /// <returns>The item; null if its type has no page or the item has no path.</returns>
    /// <exception cref="JsonException">A part does not have the stored shape; the path of the exception names the property.</exception>
    public static ReaderItem? Read(string contentType, string id, JsonObject parts, DateTime? modifiedUtc, string fallbackLanguage)
    {
        ReaderItem? item = contentType switch
        {
            ContentTypeNames.Article => new ArticleItem
            {
                Id = id,
                Set = "",
                Language = "",
                Path = "",
                Title = "",
                Data = Part<ArticleData>(parts, PartNames.Article) ?? new(),
            },
            ContentTypeNames.Organization => new OrganizationItem
            {
                Id = id,
                Set = "",
                Language = "",
                Path = "",
                Title = "",
                Data = Part<OrganizationData>(parts, PartNames.Organization) ?? new(),
            },
            ContentTypeNames.Page => new PageItem { Id = id, Set = "", Language = "", Path = "", Title = "" },
            _ => null,
        };
        var path = Text(parts, PartNames.Autoroute, "Path")?.Trim('/');
        if (item is null || string.IsNullOrEmpty(path))
        {
            return null;
        }

        var former = Part<PathsData>(parts, PartNames.Paths);
        return item with
        {
            Set = Text(parts, PartNames.Localization, "LocalizationSet") is { Length: > 0 } set ? set : id,
            Language = Text(parts, PartNames.Localization, "Culture") is { Length: > 0 } culture ? culture : fallbackLanguage,
            Path = path,
            Title = Text(parts, PartNames.Title, "Title") ?? "",
            Html = Text(parts, PartNames.HtmlBody, "Html") ?? "",
            FormerPaths = [.. (former?.Paths ?? []).Select(FormerPath.Read)],
            FormerQueries = [.. (former?.Queries ?? []).Select(FormerQuery.Read).OfType<string>()],
            OriginalLanguage = Text(parts, PartNames.Translation, "OriginalCulture"),
            BehindSinceUtc = Moment(Text(parts, PartNames.Translation, nameof(ReaderItem.BehindSinceUtc))),
            ModifiedUtc = modifiedUtc,
        };
    }

    private static DateTime? Moment(string? text) =>
        DateTime.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;

    /// <summary>Reads a part.</summary>
    /// <returns>The part, or null if the item has no part of this name.</returns>
    /// <exception cref="JsonException">The part does not have the shape of <typeparamref name="T"/>.</exception>
    public static T? Part<T>(JsonObject parts, string name)
        where T : class
    {
        try
        {
            parts.TryGetPropertyValue(name, out var node);
            return FindNull(node) is { } place
                ? throw new JsonException("null where a value is expected.", place, null, null)
                : node.Deserialize<T>(s_options);
        }
        catch (JsonException exception)
        {
            var path = $"{name}{exception.Path?.TrimStart('$')}";
            throw new JsonException($"{path}: {exception.InnerException?.Message ?? exception.Message}", path, null, null, exception);
        }
    }

    // List elements must not be null; no annotation can tell the serializer.
    private static string? FindNull(JsonNode? node) => node switch
    {
        JsonArray array =>
            array.Select((inner, index) => (inner is null ? "" : FindNull(inner)) is { } rest ? $"[{index}]{rest}" : null)
                .FirstOrDefault(place => place is not null),
        JsonObject found =>
            found.Select(property => FindNull(property.Value) is { } rest ? $".{property.Key}{rest}" : null)
                .FirstOrDefault(place => place is not null),
        _ => null,
    };

    /// <summary>Reads a text property of a part.</summary>
    /// <returns>The text, or null if the part or the property is missing.</returns>
    /// <exception cref="JsonException">The part is not an object, or the property is not text.</exception>
    public static string? Text(JsonObject parts, string part, string property)
    {
        if (!parts.TryGetPropertyValue(part, out var node) || node is null)
        {
            return null;
        }

        var value = node is JsonObject found
            ? found[property]
            : throw new JsonException($"{part}: an object is expected.", part, null, null);
        return value is null || value.GetValueKind() == JsonValueKind.String
            ? value?.GetValue<string>()
            : throw new JsonException($"{part}.{property}: a text is expected.", $"{part}.{property}", null, null);
    }
}

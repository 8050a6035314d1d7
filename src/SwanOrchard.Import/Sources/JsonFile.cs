using System.Text.Json;
using SwanOrchard.Import.Model;

namespace SwanOrchard.Import.Sources;

/// <summary>Reads JSON as leniently as may be: what is missing or of another kind is null.</summary>
internal static class JsonFile
{
    /// <summary>The most bytes of a file: it is read as a whole.</summary>
    private const long MaxLength = 64 << 20;

    private static readonly JsonDocumentOptions s_options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 128
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="ImportException">It is not JSON, or too long.</exception>
    public static JsonDocument Read(SourceFile file, ArchiveSite site)
    {
        if (file.Length > MaxLength)
        {
            throw new ImportException(file.Name, $"the file is larger than {MaxLength >> 20} MB. Save it in several parts.");
        }

        using var text = SourceFiles.OpenText(file, site);
        try
        {
            return JsonDocument.Parse(text.ReadToEnd(), s_options);
        }
        catch (JsonException exception)
        {
            throw new ImportException(file.Name,
                $"line {(exception.LineNumber ?? 0) + 1}: this is not valid JSON: {exception.Message.Split(" LineNumber:")[0]}", exception);
        }
    }

    /// <summary>A property; null where there is none.</summary>
    public static JsonElement? Find(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var value)
            && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A text or number as text; null where there is none.</summary>
    public static string? Text(JsonElement? element, string name) => Find(element, name) is { } value ? Text(value) : null;

    /// <summary>A text or number as text; null for anything else.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => null,
    };

    /// <summary>The values of an array; none where there is no array.</summary>
    public static IEnumerable<JsonElement> Array(JsonElement? element, string name) =>
        Find(element, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

}

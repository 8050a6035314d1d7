using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.MirrorPackages;

namespace SwanOrchard.Mirror.Content;

/// <summary>A recipe file in memory. As in Orchard, its JSON may have comments and trailing commas.</summary>
internal sealed class RecipeFile : IDisposable
{
    /// <summary>The most bytes of a step or an item.</summary>
    public const int MaxValueLength = 16 << 20;

    private const int MaxDepth = 256;
    private const int MaxCauseLength = 200;

    /// <summary>How a file is read, and a value that was checked before.</summary>
    public static JsonDocumentOptions Options { get; } = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = MaxDepth,
    };

    /// <summary>How the value of a step or an item is read.</summary>
    public static JsonDocumentOptions ValueOptions { get; } = Options with { AllowDuplicateProperties = false };

    private readonly string _file;
    private readonly ReadOnlyMemory<byte> _json;
    private readonly JsonDocument _document;
    private readonly int _start;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The path of the file.</param>
    /// <exception cref="ContentException">
    /// The file cannot be read, has more than <see cref="PackageLimits.Recipe"/> bytes, or is not UTF-8 JSON.
    /// </exception>
    public RecipeFile(string file)
    {
        _file = file;
        _json = Read(file);
        Hash = Fingerprint.Of(_json.Span);
        if (_json.Span.StartsWith("\uFEFF"u8))
        {
            _start = 3;
            _json = _json[_start..];
        }

        CheckEncoding();
        try
        {
            _document = JsonDocument.Parse(_json, Options);
        }
        catch (JsonException exception)
        {
            throw NotJson(exception, 0);
        }
    }

    /// <summary>The first half of the SHA-256 of the file.</summary>
    public UInt128 Hash { get; }

    /// <summary>The root value of the file.</summary>
    public JsonElement Root => _document.RootElement;

    /// <summary>The value of a property; null if there is no such property or the element is not an object.</summary>
    /// <exception cref="ContentException">A property name cannot be read.</exception>
    public JsonElement? Find(JsonElement element, string name)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            throw HalfCharacter(element);
        }
    }

    /// <summary>The string value of a property; null if there is no such property or its value is not a string.</summary>
    /// <exception cref="ContentException">The string cannot be read.</exception>
    public string? FindText(JsonElement element, string name)
    {
        try
        {
            return Find(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            throw HalfCharacter(element);
        }
    }

    /// <summary>Copies a value so that it outlives this object.</summary>
    /// <param name="element">A value of this file.</param>
    /// <returns>The copy; null for JSON <c>null</c>.</returns>
    /// <exception cref="ContentException">The value is longer than <see cref="MaxValueLength"/> or has a duplicate property.</exception>
    public JsonNode? Copy(JsonElement element)
    {
        var json = JsonMarshal.GetRawUtf8Value(element);
        if (json.Length > MaxValueLength)
        {
            throw new ContentException(_file, At(LinesBefore(json)), $"the value here is longer than {MaxValueLength >> 20} MB.");
        }

        try
        {
            return JsonNode.Parse(json, documentOptions: ValueOptions);
        }
        catch (JsonException exception)
        {
            throw NotJson(exception, LinesBefore(json));
        }
    }

    /// <summary>Where a value stands in the file.</summary>
    /// <param name="element">A value of this file.</param>
    public ItemSource SourceOf(JsonElement element)
    {
        var json = JsonMarshal.GetRawUtf8Value(element);
        return new(_json.Span.Overlaps(json, out var start) ? _start + start : 0, json.Length, Fingerprint.Of(json));
    }

    public void Dispose() => _document.Dispose();

    private static byte[] Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.Length > PackageLimits.Recipe)
            {
                throw new ContentException(
                    file,
                    $"the recipe has {stream.Length} bytes; at most {PackageLimits.Recipe} are read. "
                        + "Split its items into several recipes, for example of 500 each.");
            }

            var json = new byte[stream.Length];
            stream.ReadExactly(json);
            return json;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(file, exception.Message);
        }
    }

    // The JSON reader validates only what is accessed.
    private void CheckEncoding()
    {
        var json = _json.Span;
        if (Utf8.IsValid(json))
        {
            return;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(json[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        throw new ContentException(
            _file,
            At(json[..at].Count((byte)'\n')),
            string.Create(CultureInfo.InvariantCulture, $"this is not UTF-8: the byte 0x{json[at]:X2} is not valid here."));
    }

    private int LinesBefore(ReadOnlySpan<byte> value) => _json.Span.Overlaps(value, out var start)
        ? _json.Span[..start].Count((byte)'\n')
        : 0;

    private ContentException HalfCharacter(JsonElement element) => new(
        _file,
        At(LinesBefore(JsonMarshal.GetRawUtf8Value(element))),
        "the value that begins here has half a character, written as \\u…, which is not valid in text.");

    private ContentException NotJson(JsonException exception, long linesBefore) => new(
        _file,
        At(linesBefore + (exception.LineNumber ?? 0)),
        $"this is not JSON: {PlainText.Shorten(exception.Message.Split(" LineNumber:")[0].Split(" Path:")[0], MaxCauseLength)}",
        exception);

    private static string At(long linesBefore) => string.Create(CultureInfo.InvariantCulture, $"line {linesBefore + 1}");
}

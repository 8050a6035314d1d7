using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Mirror.Content;

/// <summary>Walks through a JSON file of any length: only the value asked for is ever held in memory.</summary>
internal sealed class JsonCursor : IDisposable
{
    /// <summary>A value of more bytes than this is refused.</summary>
    public const int MaxValueLength = 16 << 20;

    private const int MaxDepth = 256;
    private const int MaxCauseLength = 200;

    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaxDepth };
    private static readonly JsonDocumentOptions s_valueOptions = new()
    {
        CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaxDepth, AllowDuplicateProperties = false,
    };

    private readonly Utf8Buffer _buffer;
    private readonly string _file;
    private JsonReaderState _state = new(s_options);
    private (int Start, int End, JsonReaderState State) _value;

    /// <exception cref="ContentException">The file cannot be opened.</exception>
    public JsonCursor(string file)
    {
        _file = file;
        _buffer = new Utf8Buffer(file, MaxValueLength);
    }

    /// <summary>What was read last.</summary>
    public JsonTokenType Token { get; private set; }

    /// <summary>The property's name, or the text, where that was read last; else empty.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The line after what was read last, from 1.</summary>
    public long Line => _buffer.Line;

    /// <summary>A place to come back to.</summary>
    public (long Position, long Line, JsonReaderState State) Mark() => (_buffer.Position, _buffer.Line, _state);

    public void ReturnTo((long Position, long Line, JsonReaderState State) mark)
    {
        _buffer.Seek(mark.Position, mark.Line);
        _state = mark.State;
    }

    /// <summary>Reads one token.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="ContentException">What stands there is not JSON.</exception>
    public bool Read() => Read(withText: true);

    /// <summary>Passes over the next value, however long.</summary>
    public void Skip()
    {
        var depth = 0;
        do
        {
            Expect(Read(withText: false));
            depth += Token is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1
                : Token is JsonTokenType.EndObject or JsonTokenType.EndArray ? -1
                : 0;
        }
        while (depth > 0);
    }

    /// <summary>Reads a whole value.</summary>
    /// <param name="value">The value; JSON's <c>null</c> is null.</param>
    /// <returns>False where an array or an object ends instead; that end is read then.</returns>
    /// <exception cref="ContentException">What stands there is not JSON, or longer than <see cref="MaxValueLength"/>.</exception>
    public bool ReadValue(out JsonNode? value)
    {
        while (!TryMeasure())
        {
            Expect(!_buffer.IsWhole);
            _buffer.Fill();
        }

        var (start, end, state) = _value;
        if (end == 0)
        {
            value = null;
            return !Read();
        }

        try
        {
            value = JsonNode.Parse(_buffer.Unread[start..end], documentOptions: s_valueOptions);
        }
        catch (JsonException exception)
        {
            throw Wrong(exception, _buffer.LineAt(start) - 1);
        }

        _buffer.Consume(end);
        _state = state;
        return true;
    }

    public void Dispose() => _buffer.Dispose();

    private bool Read(bool withText)
    {
        while (!TryRead(withText))
        {
            if (_buffer.IsWhole)
            {
                return false;
            }

            _buffer.Fill();
        }

        return true;
    }

    private bool TryRead(bool withText)
    {
        var reader = new Utf8JsonReader(_buffer.Unread, _buffer.IsWhole, _state);
        try
        {
            if (!reader.Read())
            {
                return false;
            }

            Token = reader.TokenType;
            Text = withText && Token is (JsonTokenType.PropertyName or JsonTokenType.String) ? reader.GetString()! : "";
        }
        catch (JsonException exception)
        {
            throw Wrong(exception, 0);
        }
        catch (InvalidOperationException)
        {
            throw new ContentException(_file, At(Line), "half a character is written as \\u…: a text cannot hold that.");
        }

        _state = reader.CurrentState;
        _buffer.Consume((int)reader.BytesConsumed);
        return true;
    }

    // Where the next value begins and ends, if it is here to its end; from 0 to 0 where there is none.
    private bool TryMeasure()
    {
        var reader = new Utf8JsonReader(_buffer.Unread, _buffer.IsWhole, _state);
        _value = default;
        try
        {
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                return true;
            }

            var start = (int)reader.TokenStartIndex;
            if (!reader.TrySkip())
            {
                return false;
            }

            _value = (start, (int)reader.BytesConsumed, reader.CurrentState);
            return true;
        }
        catch (JsonException exception)
        {
            throw Wrong(exception, 0);
        }
    }

    private void Expect(bool read)
    {
        if (!read)
        {
            throw new ContentException(_file, At(Line), "this is not JSON: it ends too early.");
        }
    }

    private ContentException Wrong(JsonException exception, long before) => new(
        _file,
        At(before + (exception.LineNumber ?? 0) + 1),
        $"this is not JSON: {PlainText.Shorten(exception.Message.Split(" LineNumber:")[0].Split(" Path:")[0], MaxCauseLength)}",
        exception);

    private static string At(long line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");
}

using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SwanOrchard.Core.Translations;

/// <summary>What the texts of an original said at one time, as readers read them.</summary>
public sealed class TextSnapshot
{
    // A body has at most a few megabytes; whatever claims to be more is not ours.
    private const int MostCharacters = 64 * 1024 * 1024;

    private readonly SnapshotText[] _texts;

    private TextSnapshot(SnapshotText[] texts)
    {
        _texts = texts;
        Hashes = texts.ToDictionary(text => text.Field, text => TextHash.Of(text.Text));
        Hash = TextHash.Of(string.Join('\n', Hashes.OrderBy(hash => hash.Key, StringComparer.Ordinal)
            .Select(hash => $"{hash.Key} {hash.Value}")));
    }

    /// <summary>The texts in the order of the form. Empty ones are not among them.</summary>
    public IReadOnlyList<SnapshotText> Texts => _texts;

    /// <summary>The hash of each text, by its field.</summary>
    public IReadOnlyDictionary<string, string> Hashes { get; }

    /// <summary>Stands for all of it.</summary>
    public string Hash { get; }

    /// <summary>The texts of a version.</summary>
    /// <param name="parts">The parts of the version.</param>
    public static TextSnapshot Of(JsonObject parts) =>
        new([.. TranslatableTexts.Of(parts).Select(text => new SnapshotText(text.Field, text.Kind, text.Read))]);

    /// <summary>Reads what <see cref="Pack"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is not that.</exception>
    public static TextSnapshot Unpack(byte[] packed)
    {
        try
        {
            using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var json = new MemoryStream();
            var buffer = new byte[16 * 1024];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                json.Write(buffer, 0, read);
                if (json.Length > MostCharacters)
                {
                    throw new InvalidDataException("A snapshot of texts is too large.");
                }
            }

            return new(JsonSerializer.Deserialize<SnapshotText[]>(json.ToArray()) ?? []);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("This is no snapshot of texts.", exception);
        }
    }

    /// <summary>The texts, compressed (Brotli, RFC 7932).</summary>
    public byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(stream, _texts);
        }

        return packed.ToArray();
    }

    /// <summary>The text of a field; empty if there is none.</summary>
    public string Text(string field) => Array.Find(_texts, text => text.Field == field)?.Text ?? "";
}

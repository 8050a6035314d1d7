using System.Text.Json;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Mirror.Content;

/// <summary>Reads the body of an item out of its recipe file when it is needed, so that most bodies are never in memory.</summary>
/// <param name="file">The recipe file.</param>
/// <param name="source">Where the item stands in it.</param>
internal sealed class ItemBody(string file, ItemSource source)
{
    /// <summary>The body.</summary>
    /// <exception cref="ContentException">The file was changed or removed since the item was read.</exception>
    public string Read()
    {
        try
        {
            using var handle = File.OpenHandle(file, share: FileShare.ReadWrite | FileShare.Delete);
            var json = new byte[source.Length];
            if (RandomAccess.Read(handle, json, source.Offset) == json.Length && Fingerprint.Of(json) == source.Hash)
            {
                return BodyOf(json);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new ContentException(file, exception.Message, exception);
        }

        throw new ContentException(file, "the file was changed while it was being published; run it again.");
    }

    // The same bytes were checked when the item was read, so that nothing has to be checked again.
    private static string BodyOf(ReadOnlyMemory<byte> json)
    {
        using var item = JsonDocument.Parse(json, RecipeFile.Options);
        return item.RootElement.TryGetProperty(PartNames.HtmlBody, out var part)
            && part.ValueKind == JsonValueKind.Object
            && part.TryGetProperty("Html", out var html) ? html.GetString() ?? "" : "";
    }
}

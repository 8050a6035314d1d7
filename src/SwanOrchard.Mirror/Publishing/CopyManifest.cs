using System.Security.Cryptography;
using System.Text.Json;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>The manifest of a copy, <c>manifest.json</c>, with its files and the date of its content.</summary>
/// <param name="ContentUtc">The date of the content, in UTC; null if it has none.</param>
/// <param name="BaseUrl">The URL of the copy; null if not known.</param>
/// <param name="Files">All files except this one and <c>SHA256SUMS</c>, ordered by path.</param>
public sealed record CopyManifest(DateTime? ContentUtc, string? BaseUrl, IReadOnlyList<CopyFile> Files)
{
    private const string Format = "swan-mirror";
    private const int Version = 1;

    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // The file is not part of a page, so letters need no escaping.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads the manifest of a folder.</summary>
    /// <returns>The manifest; null if there is none or it belongs to another program.</returns>
    public static CopyManifest? Find(string folder)
    {
        var file = Path.Combine(folder, CopyPaths.Manifest);
        try
        {
            var data = File.Exists(file) ? JsonSerializer.Deserialize<Data>(File.ReadAllBytes(file)) : null;
            return data is { Format: Format, Version: Version, Files: not null }
                && data.Files.All(entry => entry is { Path: not null, Sha256: not null })
                ? new(data.ContentUtc, data.BaseUrl, data.Files)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The manifest as a file; the same copy gives the same bytes.</summary>
    public byte[] Write()
    {
        using var json = new MemoryStream();
        JsonSerializer.Serialize(json, new Data(Format, Version, ContentUtc, BaseUrl, Files), s_options);
        json.WriteByte((byte)'\n');
        return json.ToArray();
    }

    /// <summary>The checksums in the format of <c>sha256sum</c>, including that of the manifest.</summary>
    /// <param name="manifest">The bytes of the manifest.</param>
    public byte[] WriteChecksums(byte[] manifest)
    {
        using var lines = new MemoryStream();
        using (var writer = new StreamWriter(lines) { NewLine = "\n" })
        {
            foreach (var file in Files.Append(new(CopyPaths.Manifest, manifest.Length, Hash(manifest)))
                .OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                writer.Write(file.Sha256);
                writer.Write("  ");
                writer.WriteLine(file.Path);
            }
        }

        return lines.ToArray();
    }

    /// <summary>The SHA-256 in lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private sealed record Data(string? Format, int Version, DateTime? ContentUtc, string? BaseUrl, IReadOnlyList<CopyFile>? Files);
}

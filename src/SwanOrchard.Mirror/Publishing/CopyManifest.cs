using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>What a copy holds, and of what day it is: <c>manifest.json</c>.</summary>
/// <param name="ContentUtc">The date of the content; null where it has none.</param>
/// <param name="BaseUrl">The copy's own address; null where it is not known.</param>
/// <param name="Files">Every file but this one and <c>SHA256SUMS</c>, in the order of their paths.</param>
public sealed record CopyManifest(DateTime? ContentUtc, string? BaseUrl, IReadOnlyList<CopyFile> Files)
{
    private const string Format = "swan-mirror";
    private const int Version = 1;

    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // The file is no part of a page: letters stay as they are.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads the manifest of a folder.</summary>
    /// <returns>Null where there is none, or another program's.</returns>
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

    /// <summary>The manifest as a file; the same for the same copy.</summary>
    public byte[] Write() =>
        [.. JsonSerializer.SerializeToUtf8Bytes(new Data(Format, Version, ContentUtc, BaseUrl, Files), s_options), (byte)'\n'];

    /// <summary>The same as <c>sha256sum</c> reads it, the manifest among the files.</summary>
    /// <param name="manifest">The manifest's bytes.</param>
    public byte[] WriteChecksums(byte[] manifest)
    {
        var text = new StringBuilder();
        foreach (var file in Files.Append(new(CopyPaths.Manifest, manifest.Length, Hash(manifest)))
            .OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            text.Append(file.Sha256).Append("  ").Append(file.Path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private sealed record Data(string? Format, int Version, DateTime? ContentUtc, string? BaseUrl, IReadOnlyList<CopyFile>? Files);
}

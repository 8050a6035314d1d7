using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>The manifest of a mirror package, stored as its first file, <c>manifest.json</c>.</summary>
public sealed record PackageManifest
{
    /// <summary>The required value of <see cref="Format"/>.</summary>
    public const string FormatName = "swan-mirror-package";

    /// <summary>The version that is written, and the only one that is read.</summary>
    public const int CurrentVersion = 1;

    private const int HashLength = 64;

    private static readonly JsonSerializerOptions s_options = new()
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Identifies the format; always <see cref="FormatName"/>.</summary>
    public string Format { get; init; } = FormatName;

    /// <summary>The version of the format; always <see cref="CurrentVersion"/>.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>The date of the content, shown by copies, in UTC.</summary>
    [JsonConverter(typeof(UtcConverter))]
    public DateTime ContentUtc { get; init; }

    /// <summary>All other files, in the order of the package.</summary>
    public IReadOnlyList<PackageFile> Files { get; init; } = [];

    /// <summary>Reads and validates a manifest.</summary>
    /// <exception cref="PackageException">
    /// The JSON is not a manifest, its version is unknown, it exceeds the limits, or it names a file that is not allowed in a package.
    /// </exception>
    public static PackageManifest Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<PackageManifest>(json, s_options);
            return manifest?.Format == FormatName
                ? Check(manifest)
                : throw new PackageException($"Format: “{FormatName}” is expected; this is no mirror package.");
        }
        catch (JsonException exception)
        {
            throw new PackageException(
                $"{exception.Path?.TrimStart('$', '.')}: {exception.Message.Split(" Path:")[0]}".TrimStart(':', ' '), exception);
        }
    }

    /// <summary>The manifest as UTF-8 JSON.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, s_options);

    private static PackageManifest Check(PackageManifest manifest)
    {
        if (manifest.Version != CurrentVersion)
        {
            throw new PackageException($"Version: this package is of version {manifest.Version}; version {CurrentVersion} is read here.");
        }

        if (manifest.Files.Count > PackageLimits.Files)
        {
            throw new PackageException($"Files: {manifest.Files.Count} files; the limit is {PackageLimits.Files}.");
        }

        var paths = new HashSet<string>(StringComparer.Ordinal);
        var length = 0L;
        for (var i = 0; i < manifest.Files.Count; i++)
        {
            if (Fault(manifest.Files[i], paths) is { } fault)
            {
                throw new PackageException($"Files[{i}]: {fault}");
            }

            if (manifest.Files[i].Size > PackageLimits.Length - length)
            {
                throw new PackageException($"Files: they come to more than {PackageLimits.Length} bytes, which is the limit.");
            }

            length += manifest.Files[i].Size;
        }

        return manifest;
    }

    private static string? Fault(PackageFile? file, HashSet<string> paths) =>
        file is null ? "an object is expected."
        : !RelativePath.IsInside(file.Path) ? $"“{file.Path}” leads out of the package."
        : !PackageNames.IsAllowed(file.Path) ? $"“{file.Path}” is neither a recipe nor in {PackageNames.Media}."
        : !paths.Add(file.Path) ? $"“{file.Path}” is listed twice."
        : file.Size < 0 ? $"Size: “{file.Path}” cannot have {file.Size} bytes."
        : file.Sha256.Length != HashLength || !file.Sha256.All(char.IsAsciiHexDigitLower)
            ? $"Sha256: 64 lower-case hexadecimal digits are expected for “{file.Path}”."
        : null;
}

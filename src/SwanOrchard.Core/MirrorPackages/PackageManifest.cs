using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>What a mirror package holds: its first file, <c>manifest.json</c>.</summary>
public sealed record PackageManifest
{
    /// <summary>What <see cref="Format"/> says.</summary>
    public const string FormatName = "swan-mirror-package";

    /// <summary>The version written, and the only one read.</summary>
    public const int CurrentVersion = 1;

    private const int HashLength = 64;

    private static readonly JsonSerializerOptions s_options = new()
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Format { get; init; } = FormatName;

    public int Version { get; init; } = CurrentVersion;

    /// <summary>The date of the content, which a copy shows.</summary>
    [JsonConverter(typeof(UtcConverter))]
    public DateTime ContentUtc { get; init; }

    /// <summary>All other files, in the order in which they stand in the package.</summary>
    public IReadOnlyList<PackageFile> Files { get; init; } = [];

    /// <summary>Reads a manifest and checks that it promises nothing a package may not hold.</summary>
    /// <exception cref="PackageException">It is none, or of a version that is not known
    /// here, or it names a file that leads out of the package.</exception>
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

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, s_options);

    private static PackageManifest Check(PackageManifest manifest)
    {
        if (manifest.Version != CurrentVersion)
        {
            throw new PackageException($"Version: this package is of version {manifest.Version}; version {CurrentVersion} is read here.");
        }

        if (manifest.Files.Count > PackageLimits.Files)
        {
            throw new PackageException($"Files: {manifest.Files.Count} files; at most {PackageLimits.Files} are read.");
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
                throw new PackageException($"Files: they come to more than {PackageLimits.Length} bytes, which is the most that is read.");
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

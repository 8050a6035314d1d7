using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.MirrorPackages;

namespace SwanOrchard.Mirror.Content;

/// <summary>
/// Unpacks mirror packages from untrusted sources. Nothing is used before the whole package has been verified against its manifest.
/// </summary>
internal sealed class PackageReader : IDisposable
{
    // Orchard adds this file to everything it exports. It is ignored here.
    private const string OrchardRecipe = "Recipe.json";

    private const int SymbolicLink = 0xA000;
    private const int TypeMask = 0xF000;
    private const int BufferLength = 81_920;

    private readonly string _name;
    private readonly FileStream _file;
    private readonly ZipArchive _zip;
    private readonly IReadOnlyList<(string Path, ZipArchiveEntry Entry)> _entries;
    private readonly byte[] _buffer = new byte[BufferLength];
    private long _unpacked;

    /// <summary>Opens a package and reads its manifest.</summary>
    /// <param name="file">The zip file.</param>
    /// <param name="name">The name for messages.</param>
    /// <exception cref="ContentException">The file cannot be opened, is not a mirror package, or exceeds the limits.</exception>
    public PackageReader(string file, string name)
    {
        _name = name;
        try
        {
            _file = File.OpenRead(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(name, exception.Message);
        }

        try
        {
            if (_file.Length > PackageLimits.Length)
            {
                throw Wrong($"the package has {_file.Length} bytes; at most {PackageLimits.Length} are read.");
            }

            if (ZipDirectory.Length(_file) is not { } length)
            {
                throw Wrong("this is no zip, or only a part of one.");
            }

            if (length > ZipDirectory.MaxLength)
            {
                throw Wrong($"the package lists more than {PackageLimits.Files} files, which is the limit.");
            }

            _file.Position = 0;
            _zip = new ZipArchive(_file, ZipArchiveMode.Read);
            _entries = PackageEntries.Of(_zip);
            (Manifest, ManifestHash) = ReadManifest();
        }
        catch (Exception exception)
        {
            _file.Dispose();
            throw exception is InvalidDataException or IOException or NotSupportedException
                ? Wrong($"this zip cannot be read: {exception.Message}")
                : exception;
        }
    }

    /// <summary>The manifest of the package, validated.</summary>
    public PackageManifest Manifest { get; }

    /// <summary>The SHA-256 of the manifest in lower-case hexadecimal. It changes with every byte of the package's files.</summary>
    public string ManifestHash { get; }

    /// <summary>Whether a file looks like a zip.</summary>
    public static bool IsZip(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            Span<byte> start = stackalloc byte[4];
            return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
                && (start.SequenceEqual("PK\x03\x04"u8) || start.SequenceEqual("PK\x05\x06"u8));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Unpacks the package into an empty folder.</summary>
    /// <exception cref="ContentException">The package does not match its manifest. The folder must not be used then.</exception>
    public void Unpack(string folder)
    {
        var listed = Manifest.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        try
        {
            foreach (var (path, entry) in _entries.Where(entry => entry.Path is not (PackageNames.Manifest or OrchardRecipe)))
            {
                if (((entry.ExternalAttributes >> 16) & TypeMask) == SymbolicLink)
                {
                    throw Wrong($"{path}: this is a link; a package may contain only files.");
                }

                if (Take(listed, path) is { } file)
                {
                    Unpack(entry, file, Path.Combine(folder, file.Path));
                }
                else if (!StrayFiles.IsPath(path))
                {
                    throw Wrong(
                        !RelativePath.IsInside(path) ? $"{path}: a file of this path leads out of the package."
                        : PackageNames.IsAllowed(path) ? $"{path}: the manifest does not list this file, or it is there twice."
                        : $"{path}: this file is no part of a package. Remove it, or download the package again.");
                }
            }
        }
        catch (Exception exception) when (
            exception is InvalidDataException or IOException or NotSupportedException or UnauthorizedAccessException)
        {
            throw Wrong($"the package cannot be unpacked: {exception.Message}");
        }

        if (listed.Count > 0)
        {
            throw Wrong(
                $"{listed.Keys.Order(StringComparer.Ordinal).First()}: the manifest lists this file and the package does not hold it.");
        }
    }

    public void Dispose()
    {
        _zip.Dispose();
        _file.Dispose();
    }

    // By the exact path, otherwise by the same letters in another normal form: macOS decomposes them.
    private static PackageFile? Take(Dictionary<string, PackageFile> listed, string path)
    {
        if (!listed.Remove(path, out var file)
            && !Ascii.IsValid(path)
            && listed.Keys.FirstOrDefault(name => NormalName.AreSame(name, path)) is { } same)
        {
            listed.Remove(same, out file);
        }

        return file;
    }

    private ZipArchiveEntry? Find(string path) => _entries.FirstOrDefault(file => file.Path == path).Entry;

    private (PackageManifest, string) ReadManifest()
    {
        var entry = Find(PackageNames.Manifest) ?? throw Wrong(Find(OrchardRecipe) is not null
            ? "this is Orchard's own export, which holds what readers may not see. A mirror reads mirror packages, which the CMS makes."
            : $"this is no mirror package: it has no {PackageNames.Manifest}.");

        using var memory = new MemoryStream();
        using (var stream = entry.Open())
        {
            Copy(stream, memory, PackageLimits.Manifest, PackageNames.Manifest);
        }

        try
        {
            var json = memory.GetBuffer().AsSpan(0, (int)memory.Length);
            return (PackageManifest.Read(json), Convert.ToHexStringLower(SHA256.HashData(json)));
        }
        catch (PackageException exception)
        {
            throw Wrong($"{PackageNames.Manifest}: {exception.Message}", exception);
        }
    }

    private void Unpack(ZipArchiveEntry entry, PackageFile file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using (var source = entry.Open())
        using (var stream = new FileStream(target, FileMode.CreateNew))
        {
            var (size, hash) = Copy(source, stream, file.Size, file.Path);
            if (size != file.Size || hash != file.Sha256)
            {
                throw Wrong(
                    $"{file.Path}: its {(size == file.Size ? "SHA-256" : "size")} is not that of the manifest: the package was "
                        + $"damaged or changed.");
            }
        }

        // Tools that compare files by time need a time that changes with the package.
        File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(_file.SafeFileHandle));
    }

    // Only the unpacked bytes count; the sizes in a zip can be forged.
    private (long Size, string Hash) Copy(Stream source, Stream target, long max, string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = 0L;
        for (int count; (count = source.Read(_buffer)) > 0;)
        {
            size += count;
            _unpacked += count;
            if (size > max)
            {
                throw Wrong($"{path}: it holds more than {max} bytes.");
            }

            if (_unpacked > PackageLimits.AnyRatio && _unpacked > _file.Length * PackageLimits.Ratio)
            {
                throw Wrong($"{path}: the package grows to more than {PackageLimits.Ratio} times its length, so it is not unpacked.");
            }

            hash.AppendData(_buffer, 0, count);
            target.Write(_buffer, 0, count);
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private ContentException Wrong(string cause, Exception? inner = null) => new(_name, cause, inner);
}

using System.IO.Compression;
using System.Security.Cryptography;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>
/// Writes a mirror package, a zip with exactly what readers see. The same content gives the same bytes. Holds at most one item in memory;
/// recipes are kept in a temporary file meanwhile.
/// </summary>
public sealed class PackageWriter
{
    private const int ItemsPerRecipe = 500;

    // No single item comes near the remaining size of a recipe.
    private const int EnoughForRecipe = PackageLimits.Recipe / 4;
    private const int RegularFile = 0x81A4 << 16; // rw-r--r--

    private static readonly string[] s_packed = [".gif", ".jpg", ".jpeg", ".png", ".webp", ".avif", ".zip", ".mp3", ".mp4", ".webm"];

    private readonly IContentSource _content;
    private readonly SiteInfo _site;
    private readonly Func<string, Task<Stream?>> _openMedia;

    /// <summary>Makes a writer for a site.</summary>
    /// <param name="content">The source of the content.</param>
    /// <param name="site">The site.</param>
    /// <param name="openMedia">
    /// Opens a media file by its path in the library; null if there is no such file. May be called twice for a file.
    /// </param>
    public PackageWriter(IContentSource content, SiteInfo site, Func<string, Task<Stream?>> openMedia)
    {
        _content = content;
        _site = site;
        _openMedia = openMedia;
    }

    /// <summary>The public URL of the site; null to use the URL of the request.</summary>
    public string? Address { get; init; }

    /// <summary>The date of the content, in UTC; null for the date of the last change to an item.</summary>
    public DateTime? ContentUtc { get; init; }

    /// <summary>Writes the package.</summary>
    /// <param name="output">The target, written strictly forward and left open.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="PackageException">
    /// The package exceeds the limits, in which case nothing was written, or a media file changed meanwhile.
    /// </exception>
    public async Task<PackageResult> WriteAsync(Stream output, CancellationToken cancellationToken = default)
    {
        await using var spool = new PackageSpool();
        var chosen = new PackageItems(_content, _site);
        await WriteRecipesAsync(spool, chosen, cancellationToken);
        var missing = new List<string>();
        var media = new List<PackageFile>();
        foreach (var path in chosen.Media)
        {
            if (await ReadMediaAsync(path, Stream.Null, cancellationToken) is { } file)
            {
                media.Add(file);
            }
            else if (chosen.IsNamed(path))
            {
                missing.Add(path);
            }
        }

        var manifest = new PackageManifest { ContentUtc = ContentUtc ?? chosen.ModifiedUtc, Files = [.. spool.Files, .. media] };
        Check(manifest);
        await using var forward = new ForwardStream(output);
        await WriteAsync(forward, manifest, spool, cancellationToken);
        await forward.FlushAsync(cancellationToken);
        return new(manifest, chosen.LeftOut, missing);
    }

    private async Task WriteRecipesAsync(PackageSpool spool, PackageItems items, CancellationToken cancellationToken)
    {
        await spool.WriteAsync(PackageNames.Settings, PackageSettings.Write(_site, Address), cancellationToken);
        var (recipes, count) = (0, 0);
        var path = "";
        await foreach (var item in items.ReadAsync().WithCancellation(cancellationToken))
        {
            if (recipes == 0 || count == ItemsPerRecipe || spool.RecipeLength > EnoughForRecipe)
            {
                await EndAsync();
                count = 0;
                path = PackageNames.Content(++recipes);
                await spool.BeginContentAsync(path, cancellationToken);
            }

            await spool.AddContentAsync(item, count == 0, cancellationToken);
            count++;
        }

        await EndAsync();

        Task EndAsync() => path.Length == 0 ? Task.CompletedTask : spool.EndContentAsync(path, cancellationToken);
    }

    private async Task WriteAsync(ForwardStream output, PackageManifest manifest, PackageSpool spool, CancellationToken cancellationToken)
    {
        var date = Date(manifest.ContentUtc);
        await using var zip = await ZipArchive.CreateAsync(
            output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await using (var entry = await OpenAsync(zip, PackageNames.Manifest, date, cancellationToken))
        {
            await entry.WriteAsync(manifest.ToJson(), cancellationToken);
        }

        foreach (var file in manifest.Files)
        {
            await using var entry = await OpenAsync(zip, file.Path, date, cancellationToken);
            if (!file.Path.StartsWith(PackageNames.Media, StringComparison.Ordinal))
            {
                await spool.CopyAsync(file, entry, cancellationToken);
            }
            else if (await ReadMediaAsync(file.Path[PackageNames.Media.Length..], entry, cancellationToken) != file)
            {
                throw new PackageException($"{file.Path}: the file changed while the package was being made.");
            }
        }
    }

    private static Task<Stream> OpenAsync(ZipArchive zip, string path, DateTimeOffset date, CancellationToken cancellationToken)
    {
        var isPacked = s_packed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
        var entry = zip.CreateEntry(path, isPacked ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        entry.LastWriteTime = date;
        entry.ExternalAttributes = RegularFile;
        return entry.OpenAsync(cancellationToken);
    }

    private async Task<PackageFile?> ReadMediaAsync(string path, Stream output, CancellationToken cancellationToken)
    {
        await using var file = await _openMedia(path);
        if (file is null)
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81_920];
        var size = 0L;
        for (int count; (count = await file.ReadAsync(buffer, cancellationToken)) > 0; size += count)
        {
            hash.AppendData(buffer, 0, count);
            await output.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
        }

        return new(PackageNames.Media + path, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static void Check(PackageManifest manifest)
    {
        if (manifest.Files.Count > PackageLimits.Files)
        {
            throw new PackageException($"The package would hold {manifest.Files.Count} files; the limit is {PackageLimits.Files}.");
        }

        if (manifest.Files.Sum(file => file.Size) is > PackageLimits.Length and var length)
        {
            throw new PackageException($"The package would hold {length} bytes; the limit is {PackageLimits.Length}.");
        }
    }

    // Zip dates have a resolution of two seconds and start in 1980 (APPNOTE 4.4.6).
    private static DateTimeOffset Date(DateTime utc) =>
        utc.Year is >= 1980 and < 2108 ? new(utc.Ticks, TimeSpan.Zero) : new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
}

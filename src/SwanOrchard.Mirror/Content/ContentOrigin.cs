using System.Globalization;

namespace SwanOrchard.Mirror.Content;

/// <summary>What <c>--content</c> names: a recipe file, a folder of them, a mirror package, packed or not, or the address of one.</summary>
public sealed class ContentOrigin : IDisposable
{
    private readonly List<(UnpackedFolder Files, ContentFolder Content)> _unpacked = [];
    private readonly string _cache;
    private readonly string? _package;
    private readonly string? _recipes;
    private readonly PackageDownload? _download;

    private ContentOrigin(string what, string cache, string? package, string? recipes, PackageDownload? download)
    {
        What = what;
        _cache = cache;
        _package = package;
        _recipes = recipes;
        _download = download;
    }

    /// <summary>What was named.</summary>
    public string What { get; }

    /// <summary>Whether the server of an address answered that its package is still the one fetched before, which is kept here.</summary>
    public bool NotModified => _download?.NotModified == true;

    /// <summary>Finds content; what stands at an address is fetched, unless it is known already.</summary>
    /// <param name="what">File, folder or <c>http(s)</c> address.</param>
    /// <param name="cache">Where to keep what was fetched and unpacked; <see cref="CacheFolder.Find"/> by default.</param>
    /// <param name="cancellationToken">Ends fetching.</param>
    /// <exception cref="ContentException">There is none.</exception>
    public static async Task<ContentOrigin> FindAsync(string what, string? cache = null, CancellationToken cancellationToken = default)
    {
        cache ??= CacheFolder.Find();
        if (what.Contains("://", StringComparison.Ordinal))
        {
            var download = await PackageDownload.FetchAsync(what, cache, cancellationToken);
            return new(what, cache, download.File, null, download);
        }

        return File.Exists(what) && (PackageReader.IsZip(what) || what.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            ? new(what, cache, Path.GetFullPath(what), null, null)
            : new(what, cache, null, new ContentFolder(what).Path, null);
    }

    /// <summary>What is the same as long as a package holds the same: SHA-256 of its manifest. Null for recipes.</summary>
    /// <exception cref="ContentException">The package cannot be read.</exception>
    public string? Fingerprint()
    {
        if (_package is null)
        {
            return null;
        }

        try
        {
            using var package = Package();
            return package.ManifestHash;
        }
        catch (ContentException)
        {
            _download?.Forget();
            throw;
        }
    }

    /// <summary>Keeps what was fetched for the next time: what it holds is known, and good. <see cref="Open"/> does that by itself.</summary>
    public void Keep() => _download?.Keep();

    /// <summary>Another text whenever a file has come, gone or changed.</summary>
    /// <exception cref="ContentException">There is no content any more.</exception>
    public string Stamp()
    {
        if (_package is null)
        {
            return new ContentFolder(_recipes!).Stamp();
        }

        if (_download is not null)
        {
            // What was fetched stays as it was.
            return "";
        }

        var file = new FileInfo(_package);
        return string.Create(CultureInfo.InvariantCulture, $"{(file.Exists ? file.Length : -1)}|{file.LastWriteTimeUtc.Ticks}");
    }

    /// <summary>Reads the content as it is now.</summary>
    /// <exception cref="ContentException">It cannot be read, or contradicts itself.</exception>
    public ContentSnapshot Read()
    {
        var folder = Open();
        var inside = folder.Root + Path.DirectorySeparatorChar;
        try
        {
            return SnapshotBuilder.Read(folder);
        }
        catch (ContentException exception) when (_package is not null)
        {
            // Where it was unpacked says nothing to anybody.
            throw new ContentException(What, exception.Message.Replace(inside, "", StringComparison.Ordinal), exception) { ItemId = exception.ItemId };
        }
    }

    /// <summary>The content's files as they are now; a package is unpacked, and checked before anything of it is used.</summary>
    /// <exception cref="ContentException">There is no content, or the package must not be used.</exception>
    public ContentFolder Open()
    {
        if (_package is null)
        {
            var folder = new ContentFolder(_recipes!);
            return folder.IsFolder ? PackageFolder.Check(folder) : folder;
        }

        UnpackedFolder? files = null;
        try
        {
            using var package = Package();
            files = new UnpackedFolder(_cache);
            package.Unpack(files.Path);
            Keep();
            var content = new ContentFolder(files.Path).As(package.Manifest);
            _unpacked.Add((files, content));
            return content;
        }
        catch (Exception exception)
        {
            files?.Dispose();
            _download?.Forget();
            throw exception is IOException or UnauthorizedAccessException ? new ContentException(What, $"the package cannot be unpacked: {exception.Message}") : exception;
        }
    }

    /// <summary>Removes what was unpacked for <see cref="Open"/>, but for one of its answers.</summary>
    public void KeepOnly(ContentFolder? folder)
    {
        foreach (var (files, _) in _unpacked.Where(unpacked => unpacked.Content != folder))
        {
            files.Dispose();
        }

        _unpacked.RemoveAll(unpacked => unpacked.Content != folder);
    }

    public void Dispose()
    {
        KeepOnly(null);
        _download?.Dispose();
    }

    private PackageReader Package() => new(_package!, What);
}

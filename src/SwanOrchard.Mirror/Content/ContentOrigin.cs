namespace SwanOrchard.Mirror.Content;

/// <summary>The content named by <c>--content</c>: recipes, a mirror package, or the URL of one.</summary>
public abstract class ContentOrigin : IDisposable
{
    private protected ContentOrigin(string what) => What = what;

    /// <summary>The file, folder or URL that was named.</summary>
    public string What { get; }

    /// <summary>Whether the server answered that its package has not changed since the download kept here.</summary>
    public virtual bool NotModified => false;

    /// <summary>Finds content. The package at a URL is downloaded unless it is cached and unchanged.</summary>
    /// <param name="what">A file, a folder or an <c>http(s)</c> URL.</param>
    /// <param name="cache">The folder for downloaded and unpacked packages; <see cref="CacheFolder.Find"/> by default.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <exception cref="ContentException">There is no such content.</exception>
    public static async Task<ContentOrigin> FindAsync(string what, string? cache = null, CancellationToken cancellationToken = default)
    {
        cache ??= CacheFolder.Find();
        if (what.Contains("://", StringComparison.Ordinal))
        {
            return new DownloadedPackageOrigin(what, cache, await PackageDownload.FetchAsync(what, cache, cancellationToken));
        }

        return File.Exists(what) && (PackageReader.IsZip(what) || what.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            ? new PackageOrigin(what, cache)
            : new RecipeOrigin(what);
    }

    /// <summary>The SHA-256 of a package's manifest, the same as long as its content is the same. Null for recipes.</summary>
    /// <exception cref="ContentException">The package cannot be read.</exception>
    public abstract string? Fingerprint();

    /// <summary>A text that changes whenever a file is added, removed or changed.</summary>
    /// <exception cref="ContentException">The content no longer exists.</exception>
    public abstract string Stamp();

    /// <summary>The current files of the content. A package is unpacked and verified before any of it is used.</summary>
    /// <exception cref="ContentException">There is no content, or the package must not be used.</exception>
    public abstract ContentFolder Open();

    /// <summary>Reads the current content.</summary>
    /// <param name="memory">What was read before; null for nothing.</param>
    /// <exception cref="ContentException">The content cannot be read or is inconsistent.</exception>
    public virtual ContentSnapshot Read(IRecipeMemory? memory = null) => SnapshotBuilder.Read(Open(), memory);

    /// <summary>Keeps the download for the next run, once its content is known to be good.</summary>
    /// <remarks><see cref="Open"/> calls this itself.</remarks>
    public virtual void Keep()
    {
    }

    /// <summary>Removes everything unpacked by <see cref="Open"/>, except for this folder.</summary>
    public virtual void KeepOnly(ContentFolder? folder)
    {
    }

    /// <summary>Removes everything unpacked, and the download unless it is kept.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing) => KeepOnly(null);
}

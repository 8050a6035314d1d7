namespace SwanOrchard.Mirror.Content;

/// <summary>What <c>--content</c> names: recipes, a mirror package, or the URL of one.</summary>
public abstract class ContentOrigin : IDisposable
{
    private protected ContentOrigin(string what) => What = what;

    /// <summary>What was named.</summary>
    public string What { get; }

    /// <summary>Whether the server of a URL answered that its package is still the one fetched before, which is kept here.</summary>
    public virtual bool NotModified => false;

    /// <summary>Finds content; what stands at a URL is fetched, unless it is known already.</summary>
    /// <param name="what">File, folder or <c>http(s)</c> URL.</param>
    /// <param name="cache">Where to keep what was fetched and unpacked; <see cref="CacheFolder.Find"/> by default.</param>
    /// <param name="cancellationToken">Ends fetching.</param>
    /// <exception cref="ContentException">There is none.</exception>
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

    /// <summary>What is the same as long as a package holds the same: SHA-256 of its manifest. Null for recipes.</summary>
    /// <exception cref="ContentException">The package cannot be read.</exception>
    public abstract string? Fingerprint();

    /// <summary>Another text whenever a file has come, gone or changed.</summary>
    /// <exception cref="ContentException">There is no content any more.</exception>
    public abstract string Stamp();

    /// <summary>The content's files as they are now; a package is unpacked, and checked before anything of it is used.</summary>
    /// <exception cref="ContentException">There is no content, or the package must not be used.</exception>
    public abstract ContentFolder Open();

    /// <summary>Reads the content as it is now.</summary>
    /// <exception cref="ContentException">It cannot be read, or contradicts itself.</exception>
    public virtual ContentSnapshot Read() => SnapshotBuilder.Read(Open());

    /// <summary>Keeps what was fetched for the next time: what it holds is known, and good.</summary>
    /// <remarks><see cref="Open"/> does that by itself.</remarks>
    public virtual void Keep()
    {
    }

    /// <summary>Removes what was unpacked for <see cref="Open"/>, but for one of its answers.</summary>
    public virtual void KeepOnly(ContentFolder? folder)
    {
    }

    /// <summary>Removes what was unpacked, and what was fetched and is not kept.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing) => KeepOnly(null);
}

namespace SwanOrchard.Mirror.Content;

/// <summary>A mirror package downloaded from a URL. It stays as downloaded while this object lives.</summary>
internal sealed class DownloadedPackageOrigin : PackageOrigin
{
    private readonly PackageDownload _download;

    /// <summary>Makes the origin.</summary>
    /// <param name="what">The URL.</param>
    /// <param name="cache">The folder in which to unpack the package.</param>
    /// <param name="download">The package; it is disposed with this object.</param>
    public DownloadedPackageOrigin(string what, string cache, PackageDownload download)
        : base(what, cache, download.File) => _download = download;

    /// <inheritdoc/>
    public override bool NotModified => _download.NotModified;

    /// <inheritdoc/>
    public override string Stamp() => "";

    /// <inheritdoc/>
    public override string? Fingerprint() => OrForget(base.Fingerprint);

    /// <inheritdoc/>
    public override ContentFolder Open() => OrForget(base.Open);

    /// <inheritdoc/>
    public override void Keep() => _download.Keep();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _download.Dispose();
    }

    // A file that turned out not to be a package is downloaded again next time.
    private T OrForget<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch
        {
            _download.Forget();
            throw;
        }
    }
}

namespace SwanOrchard.Mirror.Content;

/// <summary>A mirror package that was fetched from a URL. It stays as it was fetched, as long as this lives.</summary>
internal sealed class DownloadedPackageOrigin : PackageOrigin
{
    private readonly PackageDownload _download;

    /// <param name="what">The URL.</param>
    /// <param name="cache">Where to unpack the package.</param>
    /// <param name="download">The package; it goes with this.</param>
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

    // What turned out to be no package is fetched again the next time.
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

using OrchardCore.Media;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>Makes mirror packages of the current site, with what anyone may read and nothing else.</summary>
public sealed class MirrorPackageExporter
{
    private readonly OrchardContentSource _content;
    private readonly ReaderSite _site;
    private readonly IMediaFileStore _media;

    public MirrorPackageExporter(OrchardContentSource content, ReaderSite site, IMediaFileStore media)
    {
        _content = content;
        _site = site;
        _media = media;
    }

    /// <summary>Writes a package.</summary>
    /// <param name="output">The stream to write to; left open.</param>
    /// <param name="cancellationToken">Cancels the writing, which leaves the output incomplete.</param>
    /// <exception cref="PackageException">The site is larger than a package may be, or a media file changed meanwhile.</exception>
    public async Task<PackageResult> WriteAsync(Stream output, CancellationToken cancellationToken = default)
    {
        var site = await _site.GetAsync();
        return await new PackageWriter(_content, site, OpenAsync) { Address = WebUrl.Valid(site.Settings.CanonicalAddress) }
            .WriteAsync(output, cancellationToken);
    }

    private async Task<Stream?> OpenAsync(string path) =>
        await _media.GetFileInfoAsync(path) is null ? null : await _media.GetFileStreamAsync(path);
}

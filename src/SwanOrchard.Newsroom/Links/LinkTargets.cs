using OrchardCore.Media;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Newsroom.ReaderPages;
using SwanOrchard.Newsroom.Site;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Tells where links to this site lead, by the reader router.</summary>
public sealed class LinkTargets
{
    private const string Media = SitePaths.Media + "/";

    private readonly ReaderSite _site;
    private readonly OrchardPaths _paths;
    private readonly IMediaFileStore _media;

    public LinkTargets(ReaderSite site, OrchardPaths paths, IMediaFileStore media)
    {
        _site = site;
        _paths = paths;
        _media = media;
    }

    /// <summary>
    /// Whether readers would find nothing at a path of this site: neither a published item nor a list, a former path or a file. Only paths
    /// in a language and those of the media library are judged: others may be served by whatever else runs on the host.
    /// </summary>
    /// <param name="path">The path without a leading slash, decoded.</param>
    public async Task<bool> IsDeadAsync(string path)
    {
        var languages = await _site.GetLanguagesAsync();
        if (SitePaths.LanguageOf(path, languages) is null)
        {
            return path.StartsWith(Media, StringComparison.Ordinal)
                && await _media.GetFileInfoAsync(Uri.UnescapeDataString(path[Media.Length..])) is null;
        }

        var router = new ReaderRouter(languages);
        var route = await router.FindAsync("/" + path, acceptLanguage: null, _paths);

        // Another spelling leads to the right one, where there may be nothing.
        return route is NotFoundRoute
            || (route is MovedRoute { IsPermanent: true } moved
                && await router.FindAsync("/" + moved.Path, acceptLanguage: null, _paths) is NotFoundRoute);
    }
}

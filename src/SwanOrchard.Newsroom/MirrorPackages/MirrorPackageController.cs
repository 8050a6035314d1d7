using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using OrchardCore.FileStorage;
using OrchardCore.Settings;
using SwanOrchard.Core.Http;
using SwanOrchard.Core.MirrorPackages;
using SwanOrchard.Core.Site;
using SwanOrchard.Newsroom.ReaderPages;
using SwanOrchard.Safety.Headers;

namespace SwanOrchard.Newsroom.MirrorPackages;

/// <summary>Serves the mirror package to anyone, if the owner offers it. Its clients are programs.</summary>
public sealed partial class MirrorPackageController : Controller
{
    /// <summary>The package's path, without a leading slash.</summary>
    public const string Path = "mirror-package.zip";

    private readonly ISiteService _site;
    private readonly MirrorPackageExporter _packages;
    private readonly MirrorPackageFile _file;
    private readonly ILogger _logger;

    public MirrorPackageController(
        ISiteService site, MirrorPackageExporter packages, MirrorPackageFile file, ILogger<MirrorPackageController> logger)
    {
        _site = site;
        _packages = packages;
        _file = file;
        _logger = logger;
    }

    /// <summary>The package, or a range of it (RFC 9110 §14); 404 if it is not offered, 503 if it cannot be made.</summary>
    [HttpGet, HttpHead, TypeFilter<ViewContentFilter>]
    public async Task<IActionResult> Index()
    {
        HttpContext.Features.Set(new ReaderPath(ReaderResource.Page));
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (!(await _site.GetSettingsAsync<SwanSettings>()).OffersMirrorPackage)
        {
            return Say(StatusCodes.Status404NotFound, "This site does not offer a mirror package.");
        }

        try
        {
            var (file, tag, contentUtc) = await _file.OpenAsync(_packages);

            // Someone who withdrew consent must be in no copy requested later.
            Response.Headers.CacheControl = ReaderHeaders.Revalidated;
            return File(file, "application/zip", contentUtc, tag, enableRangeProcessing: true);
        }
        catch (Exception exception) when (exception is PackageException or IOException or FileStoreException)
        {
            LogFailure(exception);
            return Say(StatusCodes.Status503ServiceUnavailable, "The mirror package could not be made; the site's log says why.");
        }
    }

    [LoggerMessage(LogLevel.Error, "The mirror package could not be made.")]
    private partial void LogFailure(Exception exception);

    private static ContentResult Say(int status, string text) =>
        new() { StatusCode = status, Content = text + "\n", ContentType = "text/plain; charset=utf-8" };
}

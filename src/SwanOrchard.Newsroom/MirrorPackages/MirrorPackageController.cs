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

/// <summary>Gives the mirror package to anyone, where the owner offers it. Its readers are programs.</summary>
public sealed partial class MirrorPackageController : Controller
{
    /// <summary>The package's address, without a leading slash.</summary>
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

    /// <summary>The package, or a part of it (RFC 9110 §14).</summary>
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

            // A person who withdrew is in no copy that is asked for later.
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

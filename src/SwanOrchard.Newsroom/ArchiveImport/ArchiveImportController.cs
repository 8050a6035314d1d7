using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.BackgroundJobs;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>Takes in the folder that <c>swan import</c> wrote, shows what it would do, and does it.</summary>
[Admin]
public sealed class ArchiveImportController : Controller
{
    private readonly ArchiveJobs _jobs;
    private readonly ArchiveRunner _runner;
    private readonly ArchiveFolder _folder;
    private readonly ArchiveCheck _check;
    private readonly IAuthorizationService _authorization;
    private readonly IClock _clock;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public ArchiveImportController(
        ArchiveJobs jobs,
        ArchiveRunner runner,
        ArchiveFolder folder,
        ArchiveCheck check,
        IAuthorizationService authorization,
        IClock clock,
        INotifier notifier,
        IHtmlLocalizer<ArchiveImportController> localizer)
    {
        _jobs = jobs;
        _runner = runner;
        _folder = folder;
        _check = check;
        _authorization = authorization;
        _clock = clock;
        _notifier = notifier;
        H = localizer;
    }

    [Admin("Newsroom/Archive", "SwanArchive")]
    public async Task<IActionResult> Index()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var jobs = await _jobs.AllAsync();
        var isRunning = jobs.Any(job => job.State == ArchiveState.Running && _runner.IsRunning(job.JobId));
        if (isRunning)
        {
            // The bar moves without a script, and is the same after any reload.
            Response.Headers["Refresh"] = "3";
        }

        return View(new ArchiveImportViewModel
        {
            Jobs = jobs,
            IsRunning = job => _runner.IsRunning(job.JobId),
            HasReport = job =>
            System.IO.File.Exists(_folder.ReportOf(job))
        });
    }

    [HttpPost, DisableRequestSizeLimit, RequestFormLimits(MultipartBodyLengthLimit = long.MaxValue)]
    [Admin("Newsroom/Archive/Upload", "SwanArchiveUpload")]
    public async Task<IActionResult> Upload(IFormFile? archive)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (archive is not { Length: > 0 })
        {
            await _notifier.ErrorAsync(H["Choose a zip file."]);
            return RedirectToAction(nameof(Index));
        }

        var job = new ArchiveJob
        {
            JobId = Guid.NewGuid()
            .ToString("N"),
            FileName = Path.GetFileName(archive.FileName),
            CreatedUtc = _clock.UtcNow
        };
        _folder.Create();
        try
        {
            await using (var file = System.IO.File.Create(_folder.ZipOf(job)))
            {
                await archive.CopyToAsync(file);
            }

            using var zip = ArchiveZip.Open(_folder.ZipOf(job));
            await _check.RunAsync(zip, job);
            await System.IO.File.WriteAllBytesAsync(_folder.ReportOf(job), zip.ReadReport());
            await _jobs.SaveAsync(job);
        }
        catch (ArchiveException exception)
        {
            _folder.DeleteZip(job);
            await _notifier.ErrorAsync(H[exception.Message, [.. exception.Arguments]]);
            return RedirectToAction(nameof(Index));
        }

        if (job.State == ArchiveState.Refused)
        {
            _folder.DeleteZip(job);
        }

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [Admin("Newsroom/Archive/Start", "SwanArchiveStart")]
    public async Task<IActionResult> Start(string jobId)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _jobs.FindAsync(jobId) is not { State: ArchiveState.Checked or ArchiveState.Stopped or ArchiveState.Running } job
            || !System.IO.File.Exists(_folder.ZipOf(job)))
        {
            return NotFound();
        }

        job.State = ArchiveState.Running;
        await _jobs.SaveAsync(job);
        await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync(
            "swan-archive-import", jobId, (scope, id) => scope.ServiceProvider.GetRequiredService<ArchiveRunner>().RunAsync(id));
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [Admin("Newsroom/Archive/Stop", "SwanArchiveStop")]
    public async Task<IActionResult> Stop()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        _runner.Stop();
        await _notifier.InformationAsync(H["The import will stop after the current batch. You can resume it later."]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>The report that came with an archive. It is a stranger's page: it may do nothing but be read.</summary>
    [Admin("Newsroom/Archive/Report/{jobId}", "SwanArchiveReport")]
    public async Task<IActionResult> Report(string jobId)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _jobs.FindAsync(jobId) is not { } job || !System.IO.File.Exists(_folder.ReportOf(job)))
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
        return PhysicalFile(_folder.ReportOf(job), "text/html; charset=utf-8");
    }

    private Task<bool> IsAllowedAsync() => _authorization.AuthorizeAsync(User, ArchiveImportPermissions.ImportArchives);
}

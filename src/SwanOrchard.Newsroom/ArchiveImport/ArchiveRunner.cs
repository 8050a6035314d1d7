using System.ComponentModel.DataAnnotations;
using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;
using SwanOrchard.Images;
using SwanOrchard.Newsroom.Saving;

namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>
/// Stores an archive in the background: images first, then items, a few at a time, each few in a session of its own together with the mark
/// that
/// they are done. So it goes on where it was, whatever stopped it.
/// </summary>
public sealed partial class ArchiveRunner
{
    // Others who save meanwhile wait for one batch at most. With each query, YesSql writes all items of a session as JSON to see
    // whether they have changed: more at once take longer for each.
    private const int BatchSize = 5;

    private readonly ArchiveFolder _folder;
    private readonly ILogger _logger;
    private volatile string? _running;
    private volatile bool _isToStop;

    public ArchiveRunner(ArchiveFolder folder, ILogger<ArchiveRunner> logger)
    {
        _folder = folder;
        _logger = logger;
    }

    /// <summary>Whether this machine is at a job.</summary>
    public bool IsRunning(string jobId) => _running == jobId;

    /// <summary>Asks it to stop after the present few.</summary>
    public void Stop() => _isToStop = true;

    /// <summary>Runs a job to its end, or until it is stopped.</summary>
    public async Task RunAsync(string jobId)
    {
        if (Interlocked.CompareExchange(ref _running, jobId, null) is not null)
        {
            return;
        }

        _isToStop = false;
        try
        {
            var job = await InScopeAsync((services, job) => Task.FromResult(job), jobId);
            if (job is not null)
            {
                using var zip = ArchiveZip.Open(_folder.ZipOf(job));
                await StoreImagesAsync(zip, jobId, job.ImagesDone);
                await StoreItemsAsync(zip, jobId, job.ItemsDone);
                await EndAsync(jobId);
            }
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            LogFailure(_logger, exception);
            await StopAsync(jobId, exception.Message);
        }
        finally
        {
            _running = null;
        }
    }

    private async Task StoreImagesAsync(ArchiveZip zip, string jobId, int done)
    {
        foreach (var batch in zip.Images.Skip(done).Chunk(BatchSize))
        {
            if (_isToStop)
            {
                return;
            }

            await InScopeAsync(async (services, job) =>
            {
                var store = services.GetRequiredService<IMediaFileStore>();
                foreach (var (path, entry) in batch)
                {
                    await StoreImageAsync(store, path, ArchiveZip.ReadImage(entry), job);
                    job.ImagesDone++;
                }

                return job;
            }, jobId);
        }
    }

    private static async Task StoreImageAsync(IMediaFileStore store, string path, byte[]? bytes, ArchiveJob job)
    {
        try
        {
            if (bytes is null)
            {
                throw new RefusedImageException("“{0}” is larger than {1} MB.", path, ImageLimits.MaxLength >> 20);
            }

            if (await store.GetFileInfoAsync(path) is not { } known || known.Length != bytes.Length)
            {
                using var stream = new MemoryStream(bytes);
                await store.CreateFileFromStreamAsync(path, stream, overwrite: true);
            }
        }
        catch (Exception exception) when (exception is RefusedImageException or FileStoreException)
        {
            job.Refusals++;
            job.Say(path, "{0}", exception.Message);
        }
    }

    private async Task StoreItemsAsync(ArchiveZip zip, string jobId, int done)
    {
        foreach (var recipe in zip.Recipes)
        {
            var items = ArchiveZip.Read(recipe);
            var skipped = Math.Min(done, items.Count);
            done -= skipped;
            foreach (var batch in items.Skip(skipped).Chunk(BatchSize))
            {
                if (_isToStop)
                {
                    return;
                }

                if (await TryStoreAsync(batch, jobId) is not null)
                {
                    // One of them is refused; the others are not.
                    foreach (var item in batch)
                    {
                        if (await TryStoreAsync([item], jobId) is { } reason)
                        {
                            await InScopeAsync((services, job) =>
                            {
                                job.ItemsDone++;
                                job.Refusals++;
                                job.Say(ArchiveItems.TitleOf(item), "{0}", reason);
                                return Task.FromResult(job);
                            }, jobId);
                        }
                    }
                }
            }
        }
    }

    // Null where it is done, else why the site refuses it.
    private static async Task<string?> TryStoreAsync(JsonObject[] batch, string jobId)
    {
        try
        {
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var (items, jobs) = (scope.ServiceProvider.GetRequiredService<ArchiveItems>(),
                    scope.ServiceProvider.GetRequiredService<ArchiveJobs>());
                var lines = new List<(string Title, string Text, string Argument)>();
                var wanted = (await items.SortAsync(batch)).Where(item => item.Fate is ArchiveFate.New or ArchiveFate.Changed)
                    .Select(item => item.Item);
                await items.StoreAsync(wanted, (title, text, argument) => lines.Add((title, text, argument)));
                if (await jobs.FindAsync(jobId) is { } job)
                {
                    job.ItemsDone += batch.Length;
                    foreach (var (title, text, argument) in lines)
                    {
                        job.Say(title, text, argument);
                    }

                    await jobs.SaveAsync(job);
                }

                await jobs.CommitAsync();
            });
            return null;
        }
        catch (Exception exception) when (exception is ValidationException or ChangesNotStoredException or DbException)
        {
            return exception.Message;
        }
    }

    private async Task EndAsync(string jobId)
    {
        var job = await InScopeAsync((services, job) =>
        {
            job.State = job.ItemsDone >= job.Items && job.ImagesDone >= job.Images ? ArchiveState.Done : ArchiveState.Stopped;
            job.EndedUtc = services.GetRequiredService<IClock>().UtcNow;
            return Task.FromResult(job);
        }, jobId);
        if (job?.State == ArchiveState.Done)
        {
            _folder.DeleteZip(job);
        }
    }

    private static async Task StopAsync(string jobId, string reason) => await InScopeAsync((services, job) =>
    {
        job.State = ArchiveState.Stopped;
        job.Say("", "{0}", reason);
        return Task.FromResult(job);
    }, jobId);

    // A session of its own, in which the job is stored with what was done.
    private static async Task<ArchiveJob?> InScopeAsync(Func<IServiceProvider, ArchiveJob, Task<ArchiveJob>> work, string jobId)
    {
        ArchiveJob? done = null;
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            var jobs = scope.ServiceProvider.GetRequiredService<ArchiveJobs>();
            if (await jobs.FindAsync(jobId) is { } job)
            {
                done = await work(scope.ServiceProvider, job);
                await jobs.SaveAsync(done);
                await jobs.CommitAsync();
            }
        });
        return done;
    }

    [LoggerMessage(LogLevel.Error, "The import of an archive was stopped by an error; it can go on where it was.")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}

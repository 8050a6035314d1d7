using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace SwanOrchard.Web;

/// <summary>Deletes log files of all processes once they are 30 days old: at the start, and then once a day.</summary>
internal sealed class OldLogFiles(IOptions<ShellOptions> options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            Delete();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Delete()
    {
        var folder = new DirectoryInfo(Path.Combine(options.Value.ShellsApplicationDataPath, "logs"));
        var oldest = time.GetUtcNow().UtcDateTime - s_kept;
        foreach (var file in folder.Exists ? folder.EnumerateFiles("swan-*.log") : [])
        {
            try
            {
                if (file.LastWriteTimeUtc < oldest)
                {
                    file.Delete();
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Another machine has deleted it, or holds it: it is tried again tomorrow.
            }
        }
    }
}

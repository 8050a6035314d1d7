using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace SwanOrchard.Newsroom.IndexFills;

/// <summary>Goes on with what an update has left to be filled.</summary>
[BackgroundTask(
    Title = "Index fills",
    Schedule = "* * * * *",
    Description = "Fills the indexes that came with an update.",
    LockTimeout = 1_000,
    LockExpiration = 600_000)]
public sealed class IndexFillsBackgroundTask : IBackgroundTask
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<IndexFiller>().RunAsync(DateTime.UtcNow + s_longest, cancellationToken);
}

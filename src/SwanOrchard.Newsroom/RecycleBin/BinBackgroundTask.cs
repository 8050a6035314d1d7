using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>Empties the bin of what has been there for too long.</summary>
[BackgroundTask(Title = "Bin", Schedule = "41 * * * *", Description = "Deletes items for good that were deleted a month ago.")]
public sealed class BinBackgroundTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<BinStore>().DeleteOldAsync();
}

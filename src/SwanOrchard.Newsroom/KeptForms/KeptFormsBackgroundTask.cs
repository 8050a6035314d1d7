using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Deletes kept forms that nobody came back for.</summary>
[BackgroundTask(Title = "Kept forms", Schedule = "17 * * * *", Description = "Deletes what was typed, not saved, and has grown old.")]
public sealed class KeptFormsBackgroundTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<KeptFormStore>().DeleteOldAsync();
}

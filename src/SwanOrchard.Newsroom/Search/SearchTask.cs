using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace SwanOrchard.Newsroom.Search;

/// <summary>Keeps the search indexes as the content is, so that nobody waits for them.</summary>
[BackgroundTask(
    Title = "Search index",
    Schedule = "* * * * *",
    Description = "Keeps the search index of the reader site as the content is.")]
public sealed class SearchTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<NewsroomSearch>().GetAsync(serviceProvider);
}

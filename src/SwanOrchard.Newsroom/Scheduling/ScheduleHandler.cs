using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Scheduling;

/// <summary>
/// Ends a schedule with what is done by hand: Orchard keeps the time, and would publish at that hour what was unpublished
/// since, or is a draft for later. What is brought back from the past, and a copy, is not scheduled either.
/// </summary>
public sealed class ScheduleHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;

    // The session is resolved late: it would be asked for while it is being made.
    public ScheduleHandler(IServiceProvider services) => _services = services;

    public override Task PublishingAsync(PublishContentContext context)
    {
        if (!context.Cancel && IsOurs(context.ContentItem))
        {
            Schedule.Clear(context.ContentItem);
        }

        return Task.CompletedTask;
    }

    public override async Task UnpublishingAsync(PublishContentContext context)
    {
        // The latest version may be a draft, which Orchard does not store here.
        if (!context.Cancel && IsOurs(context.ContentItem) && Schedule.Clear(context.ContentItem))
        {
            await _services.GetRequiredService<ISession>().SaveAsync(context.ContentItem, checkConcurrency: true);
        }
    }

    // A copy would be published, unfinished, together with what it was made of.
    public override Task CloningAsync(CloneContentContext context)
    {
        if (IsOurs(context.CloneContentItem))
        {
            Schedule.Clear(context.CloneContentItem);
        }

        return Task.CompletedTask;
    }

    public override Task RestoringAsync(RestoreContentContext context)
    {
        if (IsOurs(context.ContentItem))
        {
            Schedule.Clear(context.ContentItem);
        }

        return Task.CompletedTask;
    }

    // Other types keep Orchard's way.
    private static bool IsOurs(ContentItem item) => ContentTypeNames.Readable.Contains(item.ContentType);
}

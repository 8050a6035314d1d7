using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Scheduling;

/// <summary>
/// Clears the schedule when an item is published or unpublished by hand, restored from an old version or cloned. Orchard keeps the time
/// and would later publish what was unpublished since, or a draft meant for later.
/// </summary>
public sealed class ScheduleHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;

    // The session is resolved late, because this is created while the session is being created.
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
        // The latest version may be a draft, which Orchard does not store when it unpublishes.
        if (!context.Cancel && IsOurs(context.ContentItem) && Schedule.Clear(context.ContentItem))
        {
            await _services.GetRequiredService<ISession>().SaveAsync(context.ContentItem, checkConcurrency: true);
        }
    }

    // Otherwise an unfinished copy would be published together with its source.
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

    // Other content types keep Orchard's behaviour.
    private static bool IsOurs(ContentItem item) => ContentTypeNames.Readable.Contains(item.ContentType);
}

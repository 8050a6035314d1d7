using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Remembers an address when it changes.</summary>
public sealed class PathsPartHandler : ContentPartHandler<PathsPart>
{
    private readonly IServiceProvider _services;

    // The session is resolved late: it would be asked for while it is being made.
    public PathsPartHandler(IServiceProvider services) => _services = services;

    public override Task PublishingAsync(PublishContentContext context, PathsPart part)
    {
        var current = PathRules.PathOf(context.ContentItem);
        Remember(part, PathRules.PathOf(context.PreviousItem), current);
        return Task.CompletedTask;
    }

    // An unpublished item has no address; the one it had leads to it again once it is back, wherever that is.
    public override async Task UnpublishingAsync(PublishContentContext context, PathsPart part)
    {
        Remember(part, PathRules.PathOf(context.PreviousItem), null);
        if (context.PreviousItem != context.ContentItem)
        {
            // A newer draft is what will be published next; Orchard saves the published version alone.
            await _services.GetRequiredService<ISession>().SaveAsync(context.ContentItem);
        }
    }

    public override Task CloningAsync(CloneContentContext context, PathsPart part)
    {
        context.CloneContentItem.Alter<PathsPart>(clone => clone.Paths = []);
        return Task.CompletedTask;
    }

    private static void Remember(PathsPart part, string? former, string? current)
    {
        var paths = part.Paths.Where(path => path != current).ToList();
        if (former is not null && former != current && !paths.Contains(former))
        {
            paths.Add(former);
        }

        if (!paths.SequenceEqual(part.Paths))
        {
            part.Paths = paths;
            part.Apply();
        }
    }
}

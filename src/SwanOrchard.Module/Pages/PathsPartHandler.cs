using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace SwanOrchard.Module.Pages;

/// <summary>Remembers an address when it changes.</summary>
public sealed class PathsPartHandler : ContentPartHandler<PathsPart>
{
    public override Task PublishingAsync(PublishContentContext context, PathsPart part)
    {
        var current = PathRules.PathOf(context.ContentItem);
        Remember(part, PathRules.PathOf(context.PreviousItem), current);
        return Task.CompletedTask;
    }

    // An unpublished item has no address; the one it had leads to it again once it is back, wherever that is.
    public override Task UnpublishingAsync(PublishContentContext context, PathsPart part)
    {
        Remember(part, PathRules.PathOf(context.PreviousItem), null);
        return Task.CompletedTask;
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

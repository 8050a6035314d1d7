using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace SwanOrchard.Module.Pages;

/// <summary>Remembers an address when it changes, and refuses addresses that belong to something else.</summary>
public sealed class PathsPartHandler : ContentPartHandler<PathsPart>
{
    private readonly PathRules _rules;
    private readonly IStringLocalizer S;

    public PathsPartHandler(PathRules rules, IStringLocalizer<PathsPartHandler> localizer)
    {
        _rules = rules;
        S = localizer;
    }

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

    public override async Task ValidatingAsync(ValidateContentContext context, PathsPart part)
    {
        if (await _rules.CheckAsync(context.ContentItem) is { } fault)
        {
            context.Fail(S[fault.Message, fault.Arguments], fault.Property);
        }
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

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Remembers an address when it changes.</summary>
public sealed class PathsPartHandler : ContentPartHandler<PathsPart>
{
    private const string Taken = "“{0}” leads to another item already.";

    private readonly IServiceProvider _services;

    private readonly IStringLocalizer S;

    // The session is resolved late: it would be asked for while it is being made.
    public PathsPartHandler(IServiceProvider services, IStringLocalizer<PathsPartHandler> localizer)
    {
        _services = services;
        S = localizer;
    }

    // Behind every button, and what is published by itself: the path may have become another's since the draft was saved.
    public override async Task PublishingAsync(PublishContentContext context, PathsPart part)
    {
        var item = context.ContentItem;
        var current = PathRules.PathOf(item);
        Remember(part, PathRules.PathOf(context.PreviousItem), current);
        if (!ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return;
        }

        var rules = _services.GetRequiredService<PathRules>();
        var held = await rules.HeldByOthersAsync(item);
        if (current is not null && held.Contains(ReaderPathIndex.Spelling(current)) && IsLeftToUs())
        {
            // Between its making from the title and now, somebody else was given the same path.
            current = await rules.ProposeAsync(item);
            item.Alter<AutoroutePart>(route => route.Path = current);
            held = await rules.HeldByOthersAsync(item);
        }

        if (held.Count == 0)
        {
            return;
        }

        var isPresentHeld = current is not null && held.Contains(ReaderPathIndex.Spelling(current));
        var former = part.Paths.Where(path => held.Contains(ReaderPathIndex.Spelling(path))).ToArray();
        if (_services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater is { } form and not NullModelUpdater)
        {
            context.Cancel = true;
            if (isPresentHeld)
            {
                form.ModelState.AddModelError(nameof(AutoroutePart), nameof(AutoroutePart.Path), S[Taken, current!]);
            }

            if (former.Length > 0)
            {
                form.ModelState.AddModelError(nameof(PathsPart), nameof(part.Paths), S[Taken, former[0]]);
            }
        }
        else if (!HttpMethods.IsPost(_services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.Method ?? ""))
        {
            // What is published by itself has nobody to ask: it comes without what leads elsewhere by now.
            // A program is refused by the database; the content API takes no notice of a publication that is called off.
            context.Cancel |= isPresentHeld;
            part.Paths = [.. part.Paths.Except(former)];
            part.Apply();
        }
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
        context.CloneContentItem.Alter<PathsPart>(clone =>
        {
            clone.Paths = [];
            clone.Queries = [];
        });
        return Task.CompletedTask;
    }

    // A form that was sent without a path: it is made from the title.
    private bool IsLeftToUs() =>
        _services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request is { HasFormContentType: true } request
        && request.Form.TryGetValue($"{nameof(AutoroutePart)}.{nameof(AutoroutePart.Path)}", out var typed)
        && string.IsNullOrWhiteSpace(typed);

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

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

/// <summary>Adds an item's old path to its former paths when the path changes.</summary>
public sealed class PathsPartHandler : ContentPartHandler<PathsPart>
{
    private const string Taken = "“{0}” leads to another item already.";

    private readonly IServiceProvider _services;

    private readonly IStringLocalizer S;

    // The session is resolved late, because this is created while the session is being created.
    public PathsPartHandler(IServiceProvider services, IStringLocalizer<PathsPartHandler> localizer)
    {
        _services = services;
        S = localizer;
    }

    // Runs however the item is published, on a schedule too: another item may have taken the path since the draft was saved.
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
            // After the path was made from the title, another item was given the same one.
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
            // A scheduled publication has nobody to ask, so it drops former paths that lead elsewhere by now.
            // A program's request is refused by the database; the content API ignores a cancelled publication.
            context.Cancel |= isPresentHeld;
            part.Paths = [.. part.Paths.Except(former)];
            part.Apply();
        }
    }

    // An unpublished item has no path. Once it is published again, under any path, its old one leads to it.
    public override async Task UnpublishingAsync(PublishContentContext context, PathsPart part)
    {
        Remember(part, PathRules.PathOf(context.PreviousItem), null);
        if (context.PreviousItem != context.ContentItem)
        {
            // A newer draft is what will be published next, but Orchard saves the published version only.
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

    // A form posted without a path, so that the path is made from the title.
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

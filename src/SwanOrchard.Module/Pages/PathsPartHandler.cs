using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Module.Sites;

namespace SwanOrchard.Module.Pages;

/// <summary>Remembers an address when it changes, and refuses addresses that belong to something else.</summary>
public sealed class PathsPartHandler : ContentPartHandler<PathsPart>
{
    private readonly ReaderSite _site;
    private readonly IStringLocalizer S;

    public PathsPartHandler(ReaderSite site, IStringLocalizer<PathsPartHandler> localizer)
    {
        _site = site;
        S = localizer;
    }

    public override Task PublishingAsync(PublishContentContext context, PathsPart part)
    {
        var current = Path(context.ContentItem);
        Remember(part, Path(context.PreviousItem), current);
        return Task.CompletedTask;
    }

    // An unpublished item has no address; the one it had leads to it again once it is back, wherever that is.
    public override Task UnpublishingAsync(PublishContentContext context, PathsPart part)
    {
        Remember(part, Path(context.PreviousItem), null);
        return Task.CompletedTask;
    }

    public override Task CloningAsync(CloneContentContext context, PathsPart part)
    {
        context.CloneContentItem.Alter<PathsPart>(clone => clone.Paths = []);
        return Task.CompletedTask;
    }

    public override async Task ValidatingAsync(ValidateContentContext context, PathsPart part)
    {
        if (Path(context.ContentItem) is not { } path || !ContentTypeNames.Readable.Contains(context.ContentItem.ContentType))
        {
            return;
        }

        var languages = await _site.GetLanguagesAsync();
        var language = context.ContentItem.TryGet<LocalizationPart>(out var localization) && !string.IsNullOrEmpty(localization.Culture)
            ? localization.Culture
            : languages.Default;
        if (!SiteAddresses.Fits(context.ContentItem.ContentType, language, path, languages))
        {
            context.Fail(
                S["The address “{0}” belongs to another page of the site. It should begin with “{1}” and go on with small Latin letters, digits and hyphens.", path, SiteAddresses.Folder(context.ContentItem.ContentType, language)],
                nameof(AutoroutePart.Path));
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

    private static string? Path(ContentItem? item) =>
        item is not null && item.TryGet<AutoroutePart>(out var route) && route.Path?.Trim('/') is { Length: > 0 } path ? path : null;
}

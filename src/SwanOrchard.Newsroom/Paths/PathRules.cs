using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Site;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.Paths;

/// <summary>Decides which paths an item may have.</summary>
public sealed class PathRules
{
    private const string Taken = "“{0}” is or was the path of another item: “{1}”.";

    private readonly ReaderSite _site;
    private readonly IServiceProvider _services;

    // The session is resolved late, because handlers that need these rules are created while the session is being created.
    public PathRules(ReaderSite site, IServiceProvider services)
    {
        _site = site;
        _services = services;
    }

    /// <summary>An item's path without a leading slash; null if it has none.</summary>
    public static string? PathOf(ContentItem? item) =>
        item is not null && item.TryGet<AutoroutePart>(out var route) && route.Path?.Trim('/') is { Length: > 0 } path ? path : null;

    /// <summary>An item's former paths as they are looked up, without duplicates.</summary>
    public static IEnumerable<string> FormerOf(ContentItem item) => !item.TryGet<PathsPart>(out var part) ? [] : (part.Paths ?? [])
        .OfType<string>()
        .Select(ReaderPathIndex.Spelling)
        .Where(path => path.Length > 0 && SitePaths.IsStorable(path))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The validation error of an item's path; null if there is none.</summary>
    public async Task<ValidationError?> CheckAsync(ContentItem item)
    {
        if (PathOf(item) is not { } path || !ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return null;
        }

        var languages = await _site.GetLanguagesAsync();
        var language = item.TryGet<LocalizationPart>(out var localization) && !string.IsNullOrEmpty(localization.Culture)
            ? localization.Culture
            : languages.Default;
        return ItemPaths.Fits(item.ContentType, language, path, languages)
            || (SitePaths.LanguageOf(path, languages) is null && await StandsThereAsync(item, path))
            ? null
            : new(
                nameof(AutoroutePart.Path),
                "“{0}” can't be used here. The path must begin with “{1}”, followed by small Latin letters, digits and hyphens, and must "
                    + "not be the path of a list.",
                path,
                ItemPaths.Folder(item.ContentType, language));
    }

    /// <summary>
    /// The validation error that names the other item whose present or former path this is; null if there is none. For a present path,
    /// Orchard already reports an error in a form, without the name.
    /// </summary>
    public async Task<ValidationError?> CheckTakenAsync(ContentItem item)
    {
        var session = _services.GetRequiredService<ISession>();
        return PathOf(item) is { } path
            && (await StandsAtAsync(session, path, item.ContentItemId)
                    ?? await LeadsToAsync(session, path, item.ContentItemId)) is { } other
            ? new(nameof(AutoroutePart.Path), Taken, path, await TitleAsync(session, other))
            : null;
    }

    /// <summary>The paths of an item, present or former, that lead readers to other items.</summary>
    /// <returns>The paths in lower case.</returns>
    public async Task<IReadOnlyList<string>> HeldByOthersAsync(ContentItem item)
    {
        var id = item.ContentItemId;
        string[] paths = [.. FormerOf(item), .. PathOf(item) is { } present ? new[] { ReaderPathIndex.Spelling(present) } : []];
        return paths.Length == 0 ? [] : [.. (await _services.GetRequiredService<ISession>()
            .QueryIndex<ReaderPathIndex>(index => index.Path.IsIn(paths) && index.ContentItemId != id)
            .ListAsync())
            .Select(index => index.Path)];
    }

    /// <summary>A path made from an item's title, with a number appended if others already have it.</summary>
    public async Task<string> ProposeAsync(ContentItem item)
    {
        var languages = await _site.GetLanguagesAsync();
        var language = item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture)
            ? part.Culture
            : languages.Default;
        return await FreeAsync(
            ItemPaths.Propose(item.ContentType, language, item.DisplayText ?? "", item.ContentItemId, languages), item.ContentItemId);
    }

    // The path itself, or the next free one with a number: no item or draft has it, and it leads to no other item.
    private async Task<string> FreeAsync(string path, string contentItemId)
    {
        var session = _services.GetRequiredService<ISession>();
        var free = path;
        for (var number = 1; await IsTakenAsync(session, free, contentItemId); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{path}-{number}");
        }

        return free;
    }

    /// <summary>The validation errors of an item's former paths. Each may lead to the item only if nothing else has that path.</summary>
    public async Task<IReadOnlyList<ValidationError>> CheckFormerAsync(ContentItem item, IEnumerable<string> paths)
    {
        var languages = await _site.GetLanguagesAsync();
        var session = _services.GetRequiredService<ISession>();
        var id = item.ContentItemId;
        var faults = new List<ValidationError>();
        foreach (var given in paths)
        {
            var path = FormerPath.Read(given);
            if (SitePaths.FormerFault(path, languages) is { } message)
            {
                faults.Add(new(nameof(PathsPart.Paths), message, path));
                continue;
            }

            var lower = path.ToLowerInvariant();
            var other = await StandsAtAsync(session, lower, id)
                ?? (await session.QueryIndex<FormerPathIndex>(index => index.Path == lower && index.ContentItemId != id)
                        .FirstOrDefaultAsync())?.ContentItemId;
            if (other is not null)
            {
                faults.Add(new(nameof(PathsPart.Paths), Taken, path, await TitleAsync(session, other)));
            }
        }

        return faults;
    }

    private static async Task<bool> IsTakenAsync(ISession session, string path, string exceptId) =>
        await StandsAtAsync(session, path, exceptId) is not null || await LeadsToAsync(session, path, exceptId) is not null;

    private static async Task<string?> StandsAtAsync(ISession session, string path, string exceptId) =>
        (await session.QueryIndex<AutoroutePartIndex>(index =>
                index.Path == path && index.ContentItemId != exceptId && (index.Published || index.Latest))
            .FirstOrDefaultAsync())?.ContentItemId;

    // Only published items count: a draft's former paths lead nowhere.
    private static async Task<string?> LeadsToAsync(ISession session, string path, string exceptId)
    {
        var lower = ReaderPathIndex.Spelling(path);
        return (await session.QueryIndex<ReaderPathIndex>(index => index.Path == lower && index.ContentItemId != exceptId)
                .FirstOrDefaultAsync())?.ContentItemId;
    }

    private static async Task<string> TitleAsync(ISession session, string contentItemId) =>
        (await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest)
                .FirstOrDefaultAsync())?.DisplayText
            ?? contentItemId;

    // Content from before this module was installed, such as a blog's articles, may keep its path outside all languages.
    // Only the published row counts: the content API stores the draft's row before it is validated.
    private async Task<bool> StandsThereAsync(ContentItem item, string path)
    {
        var id = item.ContentItemId;
        return await _services.GetRequiredService<ISession>()
            .QueryIndex<AutoroutePartIndex>(index => index.ContentItemId == id && index.Path == path && index.Published)
            .FirstOrDefaultAsync() is not null;
    }
}

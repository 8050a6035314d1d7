using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Module.Sites;

namespace SwanOrchard.Module.Pages;

/// <summary>Which addresses an item may stand at.</summary>
public sealed class PathRules
{
    private readonly ReaderSite _site;

    public PathRules(ReaderSite site) => _site = site;

    /// <summary>An item's address without a leading slash; null where it has none.</summary>
    public static string? PathOf(ContentItem? item) =>
        item is not null && item.TryGet<AutoroutePart>(out var route) && route.Path?.Trim('/') is { Length: > 0 } path ? path : null;

    /// <summary>What is wrong with an item's address; null where nothing is.</summary>
    public async Task<ContentFault?> CheckAsync(ContentItem item)
    {
        if (PathOf(item) is not { } path || !ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return null;
        }

        var languages = await _site.GetLanguagesAsync();
        var language = item.TryGet<LocalizationPart>(out var localization) && !string.IsNullOrEmpty(localization.Culture)
            ? localization.Culture
            : languages.Default;
        return SiteAddresses.Fits(item.ContentType, language, path, languages) ? null : new(
            nameof(AutoroutePart.Path),
            "Nothing of this kind can stand at “{0}”: the address should begin with “{1}” and go on with small Latin letters, digits and hyphens, and must not be that of a list.",
            path,
            SiteAddresses.Folder(item.ContentType, language));
    }
}

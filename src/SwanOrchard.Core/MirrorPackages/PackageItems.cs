using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>Chooses what of the content goes into a package: what whoever reads it will take, and the media it uses.</summary>
internal sealed class PackageItems(IContentSource content, SiteInfo site)
{
    // A package knows no path base.
    private readonly OwnHosts _own = site.OwnHosts.AtRoot();
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<(string Set, string Language)> _versions = [];
    private readonly SortedSet<string> _media = new(StringComparer.Ordinal);
    private readonly List<string> _leftOut = [];

    /// <summary>Media files that the items read so far use.</summary>
    public IReadOnlyCollection<string> Media => _media;

    public IReadOnlyList<string> LeftOut => _leftOut;

    /// <summary>The last change to an item read so far.</summary>
    public DateTime ModifiedUtc { get; private set; } = DateTime.UnixEpoch;

    /// <summary>Menus and items, as they stand in recipes.</summary>
    public async IAsyncEnumerable<JsonObject> ReadAsync()
    {
        foreach (var language in site.Languages.Supported)
        {
            if (await content.GetMenuAsync(language) is { Count: > 0 } links)
            {
                _media.UnionWith(ItemMedia.Of(links, _own));
                yield return ItemJson.WriteMenu(language, links);
            }
        }

        var organizations = (await content.GetOrganizationsAsync())
            .Select(organization => organization.Set)
            .ToHashSet(StringComparer.Ordinal);
        await foreach (var item in content.GetItemsAsync())
        {
            if (Fault(item) is { } fault)
            {
                _leftOut.Add($"“{item.Title}” ({item.Id}): {fault}");
                continue;
            }

            ModifiedUtc = item.ModifiedUtc > ModifiedUtc ? DateTime.SpecifyKind(item.ModifiedUtc.Value, DateTimeKind.Utc) : ModifiedUtc;
            _media.UnionWith(ItemMedia.Of(item, _own));
            yield return ItemJson.Write(item, organizations.Contains, _own);
        }
    }

    private string? Fault(ReaderItem item) =>
        !site.Languages.Supported.Contains(item.Language) ? $"“{item.Language}” is not among the site's languages."
        : !ItemPaths.Fits(item.ContentType, item.Language, item.Path, site.Languages) ? $"nothing of this kind can stand at “{item.Path}”."
        : !_paths.Add(item.Path) ? $"something else stands at “{item.Path}”."
        : !_versions.Add((item.Set, item.Language)) ? $"its set has another version in “{item.Language}”."
        : BodyHtml.Fault(item.Html);
}

using System.Text.Json.Nodes;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>Selects the content for a package: the items that a reader of the package accepts, and the media they use.</summary>
internal sealed class PackageItems(IContentSource content, SiteInfo site)
{
    // A package has no path base.
    private readonly OwnHosts _own = site.OwnHosts.AtRoot();
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<(string Set, string Language)> _versions = [];
    private readonly HashSet<string> _media = new(StringComparer.Ordinal);
    private readonly HashSet<string> _variants = new(StringComparer.Ordinal);
    private readonly List<string> _leftOut = [];

    /// <summary>The media files used by the items read so far.</summary>
    public IEnumerable<string> Media => _media.Union(_variants, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Whether a media file has to be there. Variants of images in bodies need not.</summary>
    public bool IsNamed(string path) => _media.Contains(path);

    /// <summary>The items left out so far, each with title, id and reason.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    /// <summary>The last change of any item read so far, in UTC.</summary>
    public DateTime ModifiedUtc { get; private set; } = DateTime.UnixEpoch;

    /// <summary>Menus and items in recipe form.</summary>
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
            _variants.UnionWith(ItemMedia.VariantsOf(item, _own));
            yield return ItemJson.Write(item, organizations.Contains, _own);
        }
    }

    private string? Fault(ReaderItem item) =>
        !site.Languages.Supported.Contains(item.Language) ? $"“{item.Language}” is not among the site's languages."
        : !ItemPaths.Fits(item.ContentType, item.Language, item.Path, site.Languages) ? $"nothing of this type can be at “{item.Path}”."
        : !_paths.Add(item.Path) ? $"another item has the path “{item.Path}”."
        : !_versions.Add((item.Set, item.Language)) ? $"its localization set has another version in “{item.Language}”."
        : BodyHtml.Fault(item.Html);
}

using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Images;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>Which files of the media library an item's page shows or links to: the one place that knows.</summary>
public static class ItemMedia
{
    /// <summary>The address below which media files stand.</summary>
    public const string Root = "/media/";

    /// <summary>Paths inside the media library, as far as they lead nowhere else; some may be named more than once.</summary>
    /// <param name="item">The item.</param>
    /// <param name="own">The site's hosts, served from the root; null for none.</param>
    public static IEnumerable<string> Of(ReaderItem item, OwnHosts? own = null) => Files(item switch
    {
        ArticleItem article => article.Data.Image,
        OrganizationItem organization => organization.Data.Logo,
        _ => null,
    }).Concat(BodyHtml.Addresses(item.Html, $"/{item.Path}", own).Select(InLibrary)).OfType<string>().Where(RelativePath.IsInside);

    /// <summary>Those that a menu links to.</summary>
    /// <param name="menu">The menu.</param>
    /// <param name="own">The site's hosts, served from the root; null for none.</param>
    public static IEnumerable<string> Of(IEnumerable<MenuLink> menu, OwnHosts? own = null) =>
        menu.Select(link => InLibrary(own?.PathOf(link.Url) ?? link.Url.TrimStart('~'))).OfType<string>().Where(RelativePath.IsInside);

    /// <summary>An image's own file; the smaller ones made of it belong here too.</summary>
    private static IEnumerable<string?> Files(Picture? picture) => picture?.Path.TrimStart('/') is { Length: > 0 } path
        ? picture.Widths.Select(width => ImageVariants.PathOf(path, width)).Prepend(path)
        : [];

    // As a browser reads an address: without query and fragment, and decoded.
    private static string? InLibrary(string address)
    {
        if (!address.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        var end = address.IndexOfAny(['?', '#']);
        return Uri.UnescapeDataString(end < 0 ? address[Root.Length..] : address[Root.Length..end]);
    }
}

using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;
using SwanOrchard.Images;

namespace SwanOrchard.Core.MirrorPackages;

/// <summary>The single rule for which media files an item's page shows or links to.</summary>
public static class ItemMedia
{
    /// <summary>The path prefix of media files.</summary>
    public const string Root = $"/{Folder}/";

    private const string Folder = "media";

    /// <summary>The paths in the media library that an item uses, excluding paths that leave it. May contain duplicates.</summary>
    /// <param name="item">The item.</param>
    /// <param name="own">The site's hosts, served from the root; null for none.</param>
    public static IEnumerable<string> Of(ReaderItem item, OwnHosts? own = null) => Files(item switch
    {
        ArticleItem article => article.Data.Image,
        OrganizationItem organization => organization.Data.Logo,
        _ => null,
    }).Concat(InBody(item, own)).OfType<string>().Where(RelativePath.IsInside);

    /// <summary>The paths that a menu links to.</summary>
    /// <param name="menu">The menu.</param>
    /// <param name="own">The site's hosts, served from the root; null for none.</param>
    public static IEnumerable<string> Of(IEnumerable<MenuLink> menu, OwnHosts? own = null) =>
        menu.Select(link => InLibrary(own?.PathOf(link.Url) ?? link.Url.TrimStart('~'))).OfType<string>().Where(RelativePath.IsInside);

    // Most bodies name no media, and taking one apart is slow.
    private static IEnumerable<string?> InBody(ReaderItem item, OwnHosts? own) => item.Html is var html && MayName(html)
        ? BodyHtml.Addresses(html, $"/{item.Path}", own).Select(InLibrary)
        : [];

    // Its letters may be written as entities or percent-encoded, and what browsers and our parser ignore may stand between them.
    private static bool MayName(string html) => html.Contains(Folder, StringComparison.Ordinal)
        || html.AsSpan().ContainsAny('%', '\uFFFE', '\uFFFF')
        || html.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        || html.Contains("&#", StringComparison.Ordinal)
        || html.Contains("&Tab;", StringComparison.Ordinal)
        || html.Contains("&NewLine;", StringComparison.Ordinal)
        || (html.AsSpan().ContainsAnyInRange('\0', '\u001F')
            && string.Concat(html.Where(c => c > '\u001F')).Contains(Folder, StringComparison.Ordinal));

    /// <summary>The file of an image and its smaller variants.</summary>
    private static IEnumerable<string?> Files(Picture? picture) => picture?.Path.TrimStart('/') is { Length: > 0 } path
        ? picture.Widths.Select(width => ImageVariants.PathOf(path, width)).Prepend(path)
        : [];

    // Read as a browser reads it: without query and fragment, and decoded.
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

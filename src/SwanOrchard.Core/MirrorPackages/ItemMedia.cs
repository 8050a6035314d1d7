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
    public static IEnumerable<string> Of(ReaderItem item, OwnHosts? own = null) =>
        Files(PictureOf(item)).Concat(InBody(item, own)).OfType<string>().Where(RelativePath.IsInside);

    /// <summary>
    /// The smaller variants that images in an item's body may have. Its page offers those that are there, so a copy has those and does not
    /// miss the others. May contain duplicates.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="own">The site's hosts, served from the root; null for none.</param>
    public static IEnumerable<string> VariantsOf(ReaderItem item, OwnHosts? own = null) => MayName(item.Html)
        ? BodyMedia.VariantsOf(item.Html, $"/{item.Path}", Root, own)
        : [];

    /// <summary>
    /// Whether a copy of an item may lack one of its files: a smaller variant of an image in the body, which its page then does not offer.
    /// </summary>
    public static bool MayMiss(ReaderItem item, string path) => ImageVariants.IsVariant(path) && !Files(PictureOf(item)).Contains(path);

    /// <summary>The paths that a menu links to.</summary>
    /// <param name="menu">The menu.</param>
    /// <param name="own">The site's hosts, served from the root; null for none.</param>
    public static IEnumerable<string> Of(IEnumerable<MenuLink> menu, OwnHosts? own = null) =>
        menu.Select(link => InLibrary(own?.PathOf(link.Url) ?? link.Url.TrimStart('~'))).OfType<string>().Where(RelativePath.IsInside);

    private static Picture? PictureOf(ReaderItem item) => item switch
    {
        ArticleItem article => article.Data.Image,
        OrganizationItem organization => organization.Data.Logo,
        _ => null,
    };

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

    private static string? InLibrary(string address) => BodyMedia.PathOf(address, Root);
}

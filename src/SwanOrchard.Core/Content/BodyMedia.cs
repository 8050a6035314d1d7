using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;
using SwanOrchard.Images;

namespace SwanOrchard.Core.Content;

/// <summary>The single rule for which media files a body shows.</summary>
public static class BodyMedia
{
    /// <summary>The path of a file in the media library, as browsers read it: without query and fragment, and decoded.</summary>
    /// <param name="url">A link on the page.</param>
    /// <param name="root">The URL of the library, with a slash at its end.</param>
    /// <returns>The path, without a leading slash; null if the URL leads elsewhere or the path leaves the library.</returns>
    public static string? PathOf(string url, string root)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(root);
        return url.StartsWith(root, StringComparison.Ordinal)
            && Uri.UnescapeDataString(url[root.Length..].Split('?', '#')[0]) is var path
            && RelativePath.IsInside(path)
                ? path
                : null;
    }

    /// <summary>
    /// The smaller variants that the images of a body may have. Its page offers those that are there, so a copy needs them too.
    /// </summary>
    /// <param name="html">A body as stored.</param>
    /// <param name="path">The path of its page, with a leading slash.</param>
    /// <param name="root">The URL of the library, with a slash at its end.</param>
    /// <param name="own">The site's hosts, or null.</param>
    public static IEnumerable<string> VariantsOf(string? html, string path, string root, OwnHosts? own = null) =>
        BodyHtml.Images(html, path, own)
            .Select(url => PathOf(url, root))
            .OfType<string>()
            .SelectMany(file => new Picture { Path = file, Widths = ImageVariants.Widths }.Files().Skip(1));
}

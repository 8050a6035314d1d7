namespace SwanOrchard.Core.Html;

/// <summary>URLs and paths in bodies, read as browsers read them.</summary>
internal static class BodyUrl
{
    private const string Media = "media/";

    // Stands for this site, wherever it is. A URL without a scheme gets https.
    private static readonly Uri s_here = new("https://here.invalid");

    /// <summary>Whether this is a path below the site root. Browsers read <c>//host</c> and <c>/\host</c> as other hosts.</summary>
    public static bool IsOwn(string? address) =>
        address is "/" or ['/', not ('/' or '\\'), ..] && !address.AsSpan().ContainsAny('\t', '\r', '\n');

    /// <summary>Whether this is a full web URL, with or without its scheme.</summary>
    public static bool IsWeb(string? address) =>
        Uri.TryCreate(
            address?.StartsWith("//", StringComparison.Ordinal) == true ? "https:" + address : address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <summary>
    /// Normalizes a link for storage. A full URL gets its scheme, or becomes a path if it leads to this site. Spaces are encoded, in a full
    /// URL together with quotes, and removed from a telephone number (RFC 3966). A relative path into the media library becomes one from
    /// the site root, because no page has such a path.
    /// </summary>
    /// <param name="href">The link as typed or pasted.</param>
    /// <param name="own">The site's hosts.</param>
    public static string Clean(string href, OwnHosts own)
    {
        var trimmed = TypedUrl.Complete(href.Trim());
        return trimmed.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? string.Concat(trimmed.Where(c => !char.IsWhiteSpace(c)))
            : own.PathOf(trimmed) is { } path ? path
            : Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
                ? Uri.IsWellFormedUriString(trimmed, UriKind.Absolute) ? trimmed : uri.AbsoluteUri
            : InLibrary(trimmed) is { } media ? $"{own.PathBase}/{media}".Replace(" ", "%20", StringComparison.Ordinal)
            : trimmed.Replace(" ", "%20", StringComparison.Ordinal);
    }

    /// <summary>
    /// Resolves a link so that it means the same everywhere (RFC 3986 §5): a path from the site root, or a URL with a scheme.
    /// </summary>
    /// <param name="address">The link in a body.</param>
    /// <param name="path">The path of the body's page, with a leading slash.</param>
    /// <returns>The result; null if the link leads nowhere.</returns>
    public static string? Resolve(string address, string path)
    {
        if (IsOwn(address) || address.AsSpan().IndexOfAny(":/?#") is >= 0 and var end && address[end] == ':')
        {
            return address;
        }

        // Browsers ignore these characters, and read a backslash as a slash.
        var read = string.Concat(address.Where(c => c is not ('\t' or '\r' or '\n'))).Replace('\\', '/');
        if (!Uri.TryCreate(new Uri(s_here, path), read, out var uri) || uri.Host != s_here.Host)
        {
            return uri?.AbsoluteUri;
        }

        var own = uri.PathAndQuery + uri.Fragment;
        return IsOwn(own) ? own : null;
    }

    // A relative path into the media library, as other editors write it.
    private static string? InLibrary(string address)
    {
        var rest = address;
        while (rest.StartsWith("./", StringComparison.Ordinal) || rest.StartsWith("../", StringComparison.Ordinal))
        {
            rest = rest[(rest.IndexOf('/', StringComparison.Ordinal) + 1)..];
        }

        return rest.Length > Media.Length && rest.StartsWith(Media, StringComparison.Ordinal) ? rest : null;
    }
}

namespace SwanOrchard.Core.Addresses;

/// <summary>File names at the root of a static copy that belong to no page of the site. Nothing else may use these names.</summary>
public static class CopyNames
{
    /// <summary>Every file of the copy, with size and hash.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The same list in the format of <c>sha256sum</c>.</summary>
    public const string Checksums = "SHA256SUMS";

    /// <summary>Response headers, in the format read by hosts of static files.</summary>
    public const string Headers = "_headers";

    /// <summary>Redirects from former paths, in the format read by hosts of static files.</summary>
    public const string Redirects = "_redirects";

    /// <summary>Headers and redirects as an nginx configuration.</summary>
    public const string Nginx = "nginx.conf";

    /// <summary>Makes GitHub Pages serve every file; without it, names that begin with <c>_</c> are left out.</summary>
    public const string NoJekyll = ".nojekyll";

    /// <summary>The custom domain, which GitHub Pages keeps among the files of a site. The file belongs to the host.</summary>
    public const string HostName = "CNAME";

    /// <summary>Well-known URIs (RFC 8615), such as the proof of control for a certificate. The folder belongs to the host.</summary>
    public const string WellKnown = ".well-known";

    /// <summary>All of these names.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Manifest, Checksums, Headers, Redirects, Nginx, NoJekyll, HostName, WellKnown];

    /// <summary>Whether a path is one of these names or lies below one. Case is ignored, because some file systems ignore it.</summary>
    /// <param name="path">The path, without a leading slash.</param>
    public static bool IsTaken(string path) => All.Contains(path.Split('/')[0], StringComparer.OrdinalIgnoreCase);
}

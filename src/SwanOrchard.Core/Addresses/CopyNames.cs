namespace SwanOrchard.Core.Addresses;

/// <summary>Files at the root of a static copy of the site that are none of its pages: nothing else may have their names.</summary>
public static class CopyNames
{
    /// <summary>Every file of the copy, with size and hash.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The same for <c>sha256sum</c>.</summary>
    public const string Checksums = "SHA256SUMS";

    /// <summary>Headers, as hosts of static files read them.</summary>
    public const string Headers = "_headers";

    /// <summary>Former addresses, as hosts of static files read them.</summary>
    public const string Redirects = "_redirects";

    /// <summary>Both for nginx.</summary>
    public const string Nginx = "nginx.conf";

    /// <summary>Tells GitHub Pages to serve every file: without it, names that begin with <c>_</c> are left out.</summary>
    public const string NoJekyll = ".nojekyll";

    /// <summary>The host's name, which GitHub Pages keeps among the files of a site; the host's own.</summary>
    public const string HostName = "CNAME";

    /// <summary>What others look for at a place everybody knows, such as proof of a certificate (RFC 8615); the host's own.</summary>
    public const string WellKnown = ".well-known";

    public static IReadOnlyList<string> All { get; } =
        [Manifest, Checksums, Headers, Redirects, Nginx, NoJekyll, HostName, WellKnown];

    /// <summary>
    /// Whether an address is one of these, or below it, in any spelling: not every system tells letters of two cases apart.
    /// </summary>
    /// <param name="path">Without a leading slash.</param>
    public static bool IsTaken(string path) => All.Contains(path.Split('/')[0], StringComparer.OrdinalIgnoreCase);
}

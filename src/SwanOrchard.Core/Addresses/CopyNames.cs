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

    public static IReadOnlyList<string> All { get; } = [Manifest, Checksums, Headers, Redirects, Nginx];

    /// <summary>Whether an address is one of these, or below it, in any spelling: not every system tells letters of two cases apart.</summary>
    /// <param name="path">Without a leading slash.</param>
    public static bool IsTaken(string path) => All.Contains(path.Split('/')[0], StringComparer.OrdinalIgnoreCase);
}

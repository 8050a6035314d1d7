using System.Globalization;

namespace SwanOrchard.Core.Html;

/// <summary>
/// The hosts a site is reached at. A full URL of one of them, as editors paste it from the address bar, is a path of this site:
/// written so, it leads to the same page on any host and in any copy.
/// </summary>
public sealed class OwnHosts
{
    private const string WebPrefix = "www.";

    private readonly IReadOnlyList<(string Authority, string Path, string Shown)> _bases;

    /// <summary>Reads the URLs that a site is reached at; those that are none are left out.</summary>
    /// <param name="urls">Scheme, host and path base of each.</param>
    /// <param name="pathBase">The path that this host serves the site below, such as <c>/swan</c>; empty at the root.</param>
    public OwnHosts(IEnumerable<string?> urls, string pathBase = "")
        : this([.. urls.Select(Read).OfType<Uri>()
            .Where(url => Authority(url) is not null)
            .Select(url => (Authority(url)!, url.AbsolutePath.TrimEnd('/'), Shown(url))).Distinct()], pathBase)
    {
    }

    private OwnHosts(IReadOnlyList<(string Authority, string Path, string Shown)> bases, string pathBase)
    {
        _bases = bases;
        PathBase = pathBase;
    }

    /// <summary>No host at all: every full URL leads elsewhere.</summary>
    public static OwnHosts None { get; } = new([]);

    /// <summary>The path that this host serves the site below; empty at the root.</summary>
    public string PathBase { get; }

    /// <summary>The same for all that write the same links.</summary>
    internal string Key => _bases.Count == 0 ? PathBase : $"{PathBase} {string.Join(' ', _bases)}";

    /// <summary>The hosts as they are for content that is served from the root, as packages and copies are.</summary>
    public OwnHosts AtRoot() => PathBase.Length == 0 ? this : new(_bases, "");

    /// <summary>The path of a full URL on this site, with a leading slash, its query and fragment kept.</summary>
    /// <param name="url">A full URL, with or without its scheme; it may be anything.</param>
    /// <returns>Null for what leads elsewhere. <c>www.</c>, the scheme and its own port make no difference.</returns>
    public string? PathOf(string url)
    {
        if (_bases.Count == 0 || Read(url) is not { } read)
        {
            return null;
        }

        var path = read.PathAndQuery + read.Fragment;
        if (Authority(read) is not { } authority)
        {
            return null;
        }

        foreach (var (_, prefix, _) in _bases.Where(known => known.Authority == authority))
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal) && path[prefix.Length..] is "" or ['/' or '?' or '#', ..])
            {
                var rest = path[prefix.Length..];
                var own = PathBase + (rest.StartsWith('/') ? rest : "/" + rest);
                // A path with two slashes before it would be another host.
                return BodyUrl.IsOwn(own) ? own : null;
            }
        }

        return null;
    }

    /// <summary>Those that a text can mean: it holds their names. So texts without full URLs are the same for all hosts.</summary>
    internal OwnHosts In(string text)
    {
        var named = _bases.Where(known => text.Contains(known.Shown, StringComparison.OrdinalIgnoreCase)
            || text.Contains(WithoutPort(known.Authority), StringComparison.OrdinalIgnoreCase)).ToArray();
        return named.Length == _bases.Count ? this : new(named, PathBase);
    }

    // Browsers leave line ends and tabs out, and read the other slash as this one.
    private static Uri? Read(string? url)
    {
        // Most links are paths, and a pasted picture is megabytes long.
        var start = url.AsSpan().TrimStart();
        if (!start.StartsWith("http", StringComparison.OrdinalIgnoreCase) && start is not ['/' or '\\', '/' or '\\', ..])
        {
            return null;
        }

        var text = string.Concat(url!.Trim().Where(c => c is not ('\t' or '\r' or '\n'))).Replace('\\', '/');
        text = text.StartsWith("//", StringComparison.Ordinal) ? "https:" + text : text;
        return Uri.TryCreate(text, UriKind.Absolute, out var read)
            && (read.Scheme == Uri.UriSchemeHttp || read.Scheme == Uri.UriSchemeHttps)
            && read.Host.Length > 0
            ? read
            : null;
    }

    // Null for a host that has letters which no host may have.
    private static string? Authority(Uri url)
    {
        try
        {
            return WithoutWeb(url.IdnHost.ToLowerInvariant().TrimEnd('.')) + (url.IsDefaultPort ? "" : $":{url.Port}");
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    // The host in letters of its own, as editors may have it where the settings have punycode.
    private static string Shown(Uri url)
    {
        try
        {
            return WithoutWeb(new IdnMapping().GetUnicode(url.IdnHost));
        }
        catch (ArgumentException)
        {
            return WithoutWeb(url.Host);
        }
    }

    private static string WithoutWeb(string host) => host.StartsWith(WebPrefix, StringComparison.Ordinal) ? host[WebPrefix.Length..] : host;

    private static string WithoutPort(string authority) =>
        authority.LastIndexOf(':') is var colon and >= 0 && !authority.EndsWith(']') ? authority[..colon] : authority;
}

using System.Globalization;

namespace SwanOrchard.Core.Html;

/// <summary>
/// The hosts of a site. A full URL of one of them, as editors paste it from the address bar, is stored as a path, so that it leads to the
/// same page on any host and in any copy.
/// </summary>
public sealed class OwnHosts
{
    private const string WebPrefix = "www.";

    private readonly IReadOnlyList<(string Authority, string Path, string Shown)> _bases;

    /// <summary>Reads the URLs of a site; invalid ones are ignored.</summary>
    /// <param name="urls">Scheme, host and path base of each.</param>
    /// <param name="pathBase">The path below which this host serves the site, such as <c>/swan</c>; empty at the root.</param>
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

    /// <summary>No hosts: every full URL leads elsewhere.</summary>
    public static OwnHosts None { get; } = new([]);

    /// <summary>The path below which this host serves the site; empty at the root.</summary>
    public string PathBase { get; }

    /// <summary>A key that is equal for instances that write the same links.</summary>
    internal string Key => _bases.Count == 0 ? PathBase : $"{PathBase} {string.Join(' ', _bases)}";

    /// <summary>The same hosts for content served from the root, as packages and copies are.</summary>
    public OwnHosts AtRoot() => PathBase.Length == 0 ? this : new(_bases, "");

    /// <summary>The path of a full URL on this site, with a leading slash and with its query and fragment.</summary>
    /// <param name="url">A full URL, with or without its scheme. Any text is accepted.</param>
    /// <returns>The path; null if the URL leads elsewhere. <c>www.</c>, the scheme and its default port make no difference.</returns>
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
                // A path that starts with two slashes would be another host.
                return BodyUrl.IsOwn(own) ? own : null;
            }
        }

        return null;
    }

    /// <summary>The hosts whose names occur in a text. Texts without full URLs thus give the same result for all hosts.</summary>
    internal OwnHosts In(string text)
    {
        var named = _bases.Where(known => text.Contains(known.Shown, StringComparison.OrdinalIgnoreCase)
            || text.Contains(WithoutPort(known.Authority), StringComparison.OrdinalIgnoreCase)).ToArray();
        return named.Length == _bases.Count ? this : new(named, PathBase);
    }

    // Browsers ignore line breaks and tabs, and read a backslash as a slash.
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

    // Null for a host with invalid letters.
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

    // The host in its own script, as editors may type it when the settings hold punycode.
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

using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>Knows which hosts are the site's own, as set by its owner, so that nobody can fill the memory with invented ones.</summary>
internal sealed class CacheableHosts
{
    // Enough for the site's name with and without “www” and its IP address. Invented hosts that come first take no more than these places.
    private const int MostFirst = 4;

    private static readonly string[] s_thisMachine = ["localhost", "127.0.0.1", "[::1]"];

    private readonly ISiteService _siteService;
    private readonly ShellSettings _shell;
    private readonly ISiteHosts? _hosts;
    private readonly HashSet<string> _first = new(StringComparer.Ordinal);

    public CacheableHosts(ISiteService siteService, ShellSettings shell, ISiteHosts? hosts = null)
    {
        _siteService = siteService;
        _shell = shell;
        _hosts = hosts;
    }

    /// <summary>Whether responses are cached for the host of a request.</summary>
    /// <returns>
    /// True if the owner has set the host, if it is this machine, or if no host is set and it is among the first few; false if the owner
    /// has set other hosts; null if it could be one of any number, so that its responses share the small part of the memory.
    /// </returns>
    public async Task<bool?> KnowsAsync(HttpRequest request)
    {
        // A tenant with hosts of its own only gets requests for those.
        if (_shell.RequestUrlHosts.Length > 0 || IsThisMachine(request))
        {
            return true;
        }

        var host = request.Host.ToUriComponent();
        if (_hosts is not null && host == await _hosts.GetOnionHostAsync())
        {
            return true;
        }

        // Compared in lower case, as browsers send hosts: any other spelling would get cache entries of its own.
        var canonical = _hosts is null ? null : await _hosts.GetCanonicalUrlAsync();
        var known = new[] { canonical, (await _siteService.GetSiteSettingsAsync()).BaseUrl }
            .Select(HostOf)
            .Where(name => name.Length > 0)
            .ToArray();
        return known.Length > 0 ? known.Contains(host, StringComparer.Ordinal) : IsAmongFirst(host) ? true : null;
    }

    private bool IsAmongFirst(string host)
    {
        lock (_first)
        {
            return _first.Contains(host) || (_first.Count < MostFirst && _first.Add(host));
        }
    }

    // With any other port it would be one more name that anyone can invent.
    private static bool IsThisMachine(HttpRequest request) =>
        s_thisMachine.Contains(request.Host.Host, StringComparer.Ordinal)
        && (request.Host.Port is not { } port || port == request.HttpContext.Connection.LocalPort);

    // As browsers send it: with the port unless it is the scheme's default, and with international names in Punycode.
    private static string HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) ? new HostString(url.Authority).ToUriComponent() : "";
}

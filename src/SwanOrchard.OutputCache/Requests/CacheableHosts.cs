using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace SwanOrchard.OutputCache.Requests;

/// <summary>Which hosts are the site's own: those that the owner has set, so that nobody can fill the memory with invented ones.</summary>
internal sealed class CacheableHosts
{
    // The site's own, with and without “www”, and its number. Who is sooner takes no more than these places.
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

    /// <summary>Whether pages are kept for the host of a request.</summary>
    /// <returns>
    /// Yes: the owner has set it, or it is this machine, or none is set and it is among the first; no: the owner has set others;
    /// null: it is one of any number, and its pages have to share the small part of the memory.
    /// </returns>
    public async Task<bool?> KnowsAsync(HttpRequest request)
    {
        // With hosts of its own, it would not have come to this tenant otherwise.
        if (_shell.RequestUrlHosts.Length > 0 || IsThisMachine(request))
        {
            return true;
        }

        var host = request.Host.ToUriComponent();
        if (_hosts is not null && host == await _hosts.GetOnionHostAsync())
        {
            return true;
        }

        // In small letters, as browsers send them: each other spelling would have pages of its own.
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

    // Under any other port it would be one more name that anyone can invent.
    private static bool IsThisMachine(HttpRequest request) =>
        s_thisMachine.Contains(request.Host.Host, StringComparer.Ordinal)
        && (request.Host.Port is not { } port || port == request.HttpContext.Connection.LocalPort);

    // As browsers send it: with the port where it is not the scheme's own, and names in other scripts in Punycode.
    private static string HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) ? new HostString(url.Authority).ToUriComponent() : "";
}

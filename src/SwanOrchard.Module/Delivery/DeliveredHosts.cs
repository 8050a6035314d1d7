using System.Net;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;
using SwanOrchard.Core.Sites;

namespace SwanOrchard.Module.Delivery;

/// <summary>Keeps pages for the hosts that the owner has set only, where any is set: nobody can fill the memory with invented ones.</summary>
internal sealed class DeliveredHosts
{
    private readonly ISiteService _siteService;
    private readonly ShellSettings _shell;

    public DeliveredHosts(ISiteService siteService, ShellSettings shell)
    {
        _siteService = siteService;
        _shell = shell;
    }

    /// <summary>Whether pages are kept for a host.</summary>
    /// <returns>Yes: the owner has set it, or it is this machine; no: the owner has set others; null: none is set.</returns>
    public async Task<bool?> KnowsAsync(HostString host)
    {
        if (_shell.RequestUrlHosts.Length > 0)
        {
            // It would not have come to this tenant otherwise.
            return true;
        }

        var site = await _siteService.GetSiteSettingsAsync();
        var settings = site.GetOrCreate<SwanSettings>();
        var known = new[] { settings.CanonicalAddress, settings.OnionAddress, site.BaseUrl }
            .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.Authority : "")
            .Where(authority => authority.Length > 0)
            .ToArray();
        if (known.Length == 0)
        {
            return null;
        }

        return known.Contains(host.Value, StringComparer.OrdinalIgnoreCase)
            || host.Host == "localhost"
            || (IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address));
    }
}

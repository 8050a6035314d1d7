using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;
using SwanOrchard.Core.Safety;
using SwanOrchard.Core.Sites;

namespace SwanOrchard.Module.Delivery;

/// <summary>Keeps pages for the hosts that the owner has set only, where any is set: nobody can fill the memory with invented ones.</summary>
internal sealed class DeliveredHosts
{
    private static readonly string[] s_thisMachine = ["localhost", "127.0.0.1", "[::1]"];

    private readonly ISiteService _siteService;
    private readonly ShellSettings _shell;

    public DeliveredHosts(ISiteService siteService, ShellSettings shell)
    {
        _siteService = siteService;
        _shell = shell;
    }

    /// <summary>Whether pages are kept for the host of a request.</summary>
    /// <returns>Yes: the owner has set it, or it is this machine; no: the owner has set others; null: none is set.</returns>
    public async Task<bool?> KnowsAsync(HttpRequest request)
    {
        // With hosts of its own, it would not have come to this tenant otherwise.
        if (_shell.RequestUrlHosts.Length > 0 || IsThisMachine(request))
        {
            return true;
        }

        var site = await _siteService.GetSiteSettingsAsync();
        var settings = site.GetOrCreate<SwanSettings>();
        var host = request.Host.ToUriComponent();
        if (host == OnionAddress.Parse(settings.OnionAddress))
        {
            return true;
        }

        // In small letters, as browsers send them: each other spelling would have pages of its own.
        var known = new[] { settings.CanonicalAddress, site.BaseUrl }.Select(HostOf).Where(name => name.Length > 0).ToArray();
        return known.Length == 0 ? null : known.Contains(host, StringComparer.Ordinal);
    }

    // Under any other port it would be one more name that anyone can invent.
    private static bool IsThisMachine(HttpRequest request) =>
        s_thisMachine.Contains(request.Host.Host, StringComparer.Ordinal)
        && (request.Host.Port is not { } port || port == request.HttpContext.Connection.LocalPort);

    // As browsers send it: with the port where it is not the scheme's own, and names in other scripts in Punycode.
    private static string HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) ? new HostString(url.Authority).ToUriComponent() : "";
}

using OrchardCore.Settings;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Site;
using SwanOrchard.OutputCache.Requests;

namespace SwanOrchard.Newsroom.Site;

/// <summary>Tells the output cache the hosts from the newsroom's settings.</summary>
public sealed class NewsroomHosts : ISiteHosts
{
    private readonly ISiteService _site;

    public NewsroomHosts(ISiteService site) => _site = site;

    /// <inheritdoc/>
    public async Task<string?> GetCanonicalUrlAsync() => (await _site.GetSettingsAsync<SwanSettings>()).CanonicalAddress;

    /// <inheritdoc/>
    public async Task<string?> GetOnionHostAsync() => OnionAddress.Parse((await _site.GetSettingsAsync<SwanSettings>()).OnionAddress);
}

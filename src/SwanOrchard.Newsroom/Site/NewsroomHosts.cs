using OrchardCore.Settings;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Site;
using SwanOrchard.OutputCache.Requests;

namespace SwanOrchard.Newsroom.Site;

/// <summary>The hosts of the newsroom's settings, for the output cache.</summary>
public sealed class NewsroomHosts : ISiteHosts
{
    private readonly ISiteService _site;

    public NewsroomHosts(ISiteService site) => _site = site;

    public async Task<string?> GetCanonicalUrlAsync() => (await _site.GetSettingsAsync<SwanSettings>()).CanonicalAddress;

    public async Task<string?> GetOnionHostAsync() => OnionAddress.Parse((await _site.GetSettingsAsync<SwanSettings>()).OnionAddress);
}

namespace SwanOrchard.OutputCache.Requests;

/// <summary>Tells the output cache under which hosts a site is read, besides the base URL in Orchard's settings.</summary>
public interface ISiteHosts
{
    /// <summary>The site's canonical URL as set by its owner; null if none is set.</summary>
    Task<string?> GetCanonicalUrlAsync();

    /// <summary>The site's host on the onion network, such as <c>….onion</c>; null if there is none.</summary>
    Task<string?> GetOnionHostAsync();
}

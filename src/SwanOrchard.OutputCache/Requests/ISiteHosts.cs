namespace SwanOrchard.OutputCache.Requests;

/// <summary>Tells the output cache under which hosts a site is read, beside the base URL of Orchard's settings.</summary>
public interface ISiteHosts
{
    /// <summary>The site's own URL, as its owner has set it; null where none is set.</summary>
    Task<string?> GetCanonicalUrlAsync();

    /// <summary>The host under which the site is read in the onion network, such as <c>….onion</c>; null where there is none.</summary>
    Task<string?> GetOnionHostAsync();
}

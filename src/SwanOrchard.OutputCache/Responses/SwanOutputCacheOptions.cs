
namespace SwanOrchard.OutputCache.Responses;

/// <summary>The section <c>SwanOrchard_OutputCache</c> of Orchard's configuration, for all tenants or for one.</summary>
public sealed class SwanOutputCacheOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "SwanOrchard_OutputCache";

    /// <summary>Memory for a tenant's cached responses, in megabytes; 0 switches the cache off.</summary>
    public int MemoryMegabytes { get; set; } = 64;

    /// <summary>The longest response to cache, in kilobytes before compression.</summary>
    public int PageKilobytes { get; set; } = 1024;

    /// <summary>How long a response is cached if nothing changes, in minutes.</summary>
    public int Minutes { get; set; } = 60;

    /// <summary>The MVC areas whose pages are the same for everyone. Pages of other areas are never cached.</summary>
    public ISet<string> Areas { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "OrchardCore.Contents",
        "OrchardCore.Feeds",
        "OrchardCore.Seo",
        "OrchardCore.Sitemaps",
    };
}


namespace SwanOrchard.OutputCache.Responses;

/// <summary>The section <c>SwanOrchard_OutputCache</c> of Orchard's configuration, for all tenants or one.</summary>
public sealed class SwanOutputCacheOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "SwanOrchard_OutputCache";

    /// <summary>How much memory a tenant's pages may take, in megabytes; 0 keeps none.</summary>
    public int MemoryMegabytes { get; set; } = 64;

    /// <summary>The longest page that is kept, in kilobytes before compression.</summary>
    public int PageKilobytes { get; set; } = 1024;

    /// <summary>How long a page is kept where nothing changes, in minutes.</summary>
    public int Minutes { get; set; } = 60;

    /// <summary>The areas whose pages are for everybody alike. All others are never kept.</summary>
    public ISet<string> Areas { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "OrchardCore.Contents",
        "OrchardCore.Feeds",
        "OrchardCore.Seo",
        "OrchardCore.Sitemaps",
    };
}

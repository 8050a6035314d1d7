using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Site;

/// <summary>What pages need to know about their site.</summary>
public sealed record SiteInfo
{
    /// <summary>The name of the site, used if it has no owner organization.</summary>
    public required string Name { get; init; }

    /// <summary>Scheme and host, without a trailing slash, for absolute URLs; empty for a copy that does not know its own URL.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>In a copy, the URL of the original, without a trailing slash; otherwise null.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>In a copy, the date of its content, in UTC; otherwise null.</summary>
    public DateTime? CopyOfUtc { get; init; }

    /// <summary>The URL for search engines: that of the original, if this is a copy; empty if neither is known.</summary>
    public string CanonicalUrl => OriginalUrl ?? BaseUrl;

    /// <summary>Further URLs of the site, such as that of the current request.</summary>
    public IReadOnlyList<string> OtherUrls { get; init; } = [];

    /// <summary>Whether the host answers a search itself; a copy of files has a script for it, or nothing.</summary>
    public bool AnswersSearches { get; init; } = true;

    /// <summary>All hosts of the site; full URLs of these hosts in the content are treated as paths.</summary>
    public OwnHosts OwnHosts => HostsOf(Settings, PathBase, [BaseUrl, OriginalUrl, .. OtherUrls]);

    /// <summary>Collects all hosts of a site.</summary>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="pathBase">The path below which the host serves the site.</param>
    /// <param name="urls">Further URLs of the site.</param>
    public static OwnHosts HostsOf(SwanSettings settings, string pathBase, params IEnumerable<string?> urls) => new(
        [settings.CanonicalAddress, OnionAddress.Parse(settings.OnionAddress) is { } onion ? "http://" + onion : null, .. urls], pathBase);

    /// <summary>Scheme and host only, without the path base.</summary>
    public string Origin =>
        PathBase.Length > 0 && BaseUrl.EndsWith(PathBase, StringComparison.Ordinal) ? BaseUrl[..^PathBase.Length] : BaseUrl;

    /// <summary>The path below which the host serves the site, such as <c>/swan</c>; empty at the root.</summary>
    public string PathBase { get; init; } = "";

    /// <summary>The time zone in which times are shown as dates.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>The languages of the site.</summary>
    public required LanguageSettings Languages { get; init; }

    /// <summary>The other settings of the site.</summary>
    public SwanSettings Settings { get; init; } = new();

    /// <summary>The URLs of the theme's files.</summary>
    public ThemeAssets Assets { get; init; } = new();
}

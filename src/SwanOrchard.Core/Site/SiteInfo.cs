using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Html;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Site;

/// <summary>What a page needs to know of the site it stands on.</summary>
public sealed record SiteInfo
{
    /// <summary>The site's name, where no owner organization gives one.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Scheme and host, without a trailing slash, for addresses that must be
    /// absolute; empty for a copy that does not know where it will stand.
    /// </summary>
    public required string BaseUrl { get; init; }

    /// <summary>In a copy, where the original stands, without a trailing slash; else null.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>In a copy, the date of its content; else null.</summary>
    public DateTime? CopyOfUtc { get; init; }

    /// <summary>The address that search engines are told: the original's where this is a copy; empty where neither is known.</summary>
    public string CanonicalUrl => OriginalUrl ?? BaseUrl;

    /// <summary>Further URLs the site is reached at: that of the present request, for one.</summary>
    public IReadOnlyList<string> OtherUrls { get; init; } = [];

    /// <summary>All hosts the site is reached at: a full URL of theirs in its content is a path.</summary>
    public OwnHosts OwnHosts => HostsOf(Settings, PathBase, [BaseUrl, OriginalUrl, .. OtherUrls]);

    /// <summary>All hosts that a site is reached at.</summary>
    /// <param name="settings">Its settings.</param>
    /// <param name="pathBase">The path the host serves it below.</param>
    /// <param name="urls">Further URLs of it.</param>
    public static OwnHosts HostsOf(SwanSettings settings, string pathBase, params IEnumerable<string?> urls) => new(
        [settings.CanonicalAddress, OnionAddress.Parse(settings.OnionAddress) is { } onion ? "http://" + onion : null, .. urls], pathBase);

    /// <summary>Scheme and host alone.</summary>
    public string Origin =>
        PathBase.Length > 0 && BaseUrl.EndsWith(PathBase, StringComparison.Ordinal) ? BaseUrl[..^PathBase.Length] : BaseUrl;

    /// <summary>The path the host serves the site below, such as <c>/swan</c>; empty at the root.</summary>
    public string PathBase { get; init; } = "";

    /// <summary>The zone in which a moment becomes a date.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    public required LanguageSettings Languages { get; init; }

    public SwanSettings Settings { get; init; } = new();

    /// <summary>The addresses of the theme's files.</summary>
    public ThemeAssets Assets { get; init; } = new();
}

using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Content and theme, from which pages are made.</summary>
public sealed class MirrorSite : IDisposable
{
    private readonly ContentOrigin _origin;
    private readonly ContentStore _content;
    private readonly string? _baseUrl;

    private MirrorSite(ContentOrigin origin, ServeOptions options)
    {
        _origin = origin;
        _content = new ContentStore(origin);
        _content.Current();
        _baseUrl = options.BaseUrl?.TrimEnd('/');
        Theme = new ThemeFolder(options.Theme);
        Assets = new AssetPaths(Theme);
        Texts = new PoStrings(Theme);
        Renderer = new ThemeRenderer(Theme, Texts);
    }

    /// <summary>Reads the content and finds the theme.</summary>
    /// <exception cref="ContentException">The content cannot be read.</exception>
    /// <exception cref="ThemeException">There is no theme.</exception>
    public static async Task<MirrorSite> OpenAsync(ServeOptions options, CancellationToken cancellationToken = default)
    {
        var origin = await ContentOrigin.FindAsync(options.Content, options.Cache, cancellationToken);
        try
        {
            return new MirrorSite(origin, options);
        }
        catch
        {
            origin.Dispose();
            throw;
        }
    }

    /// <summary>The theme.</summary>
    public ThemeFolder Theme { get; }

    /// <summary>The URLs of the theme's files.</summary>
    public AssetPaths Assets { get; }

    /// <summary>The localized strings of the theme.</summary>
    public PoStrings Texts { get; }

    /// <summary>Renders pages with the theme.</summary>
    public ThemeRenderer Renderer { get; }

    /// <summary>The last content that could be read, and the reason why the current one cannot; null if it can.</summary>
    public (ContentSnapshot Content, ContentException? Fault) Current() => _content.Current();

    /// <summary>The site, for pages of <paramref name="content"/>.</summary>
    /// <param name="content">The content.</param>
    /// <param name="askedAt">Scheme and host of the request.</param>
    public SiteInfo Site(ContentSnapshot content, string askedAt) => new()
    {
        Name = content.Settings.SiteName ?? "SwanOrchard",
        BaseUrl = _baseUrl ?? Filled(content.Settings.Site.CanonicalAddress) ?? content.Settings.BaseUrl ?? askedAt,
        OtherUrls = content.Settings.BaseUrl is { } url ? [url, askedAt] : [askedAt],
        TimeZone = content.Settings.TimeZone,
        Languages = content.Languages,
        Settings = content.Settings.Site,
        Assets = Assets.Current(),
    };

    /// <summary>Makes the builder for pages of <paramref name="content"/>.</summary>
    public PageModelBuilder Pages(ContentSnapshot content, SiteInfo site) => new(content, site, Texts);

    /// <inheritdoc/>
    public void Dispose() => _origin.Dispose();

    private static string? Filled(string? address) => string.IsNullOrWhiteSpace(address) ? null : address.TrimEnd('/');
}

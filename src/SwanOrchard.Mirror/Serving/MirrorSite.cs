using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Sites;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Content and theme together: what pages are made of.</summary>
public sealed class MirrorSite
{
    private readonly ContentStore _content;
    private readonly string? _baseUrl;

    /// <exception cref="ContentException">The content cannot be read.</exception>
    /// <exception cref="ThemeException">There is no theme.</exception>
    public MirrorSite(ServeOptions options)
    {
        Folder = new ContentFolder(options.Content);
        _content = new ContentStore(Folder);
        _content.Current();
        _baseUrl = options.BaseUrl?.TrimEnd('/');
        Theme = new ThemeFolder(options.Theme);
        Assets = new AssetAddresses(Theme);
        Texts = new PoTexts(Theme);
        Renderer = new ThemeRenderer(Theme, Texts);
    }

    public ContentFolder Folder { get; }

    public ThemeFolder Theme { get; }

    public AssetAddresses Assets { get; }

    public PoTexts Texts { get; }

    public ThemeRenderer Renderer { get; }

    /// <summary>The content as it is now.</summary>
    /// <exception cref="ContentException">It cannot be read.</exception>
    public ContentSnapshot Content() => _content.Current();

    /// <summary>The site as pages of <paramref name="content"/> know it.</summary>
    /// <param name="content">The content.</param>
    /// <param name="askedAt">Scheme and host of the request.</param>
    public Site Site(ContentSnapshot content, string askedAt) => new()
    {
        Name = content.Settings.SiteName ?? "SwanOrchard",
        BaseUrl = _baseUrl ?? Filled(content.Settings.Site.CanonicalAddress) ?? content.Settings.BaseUrl ?? askedAt,
        TimeZone = content.Settings.TimeZone,
        Languages = content.Languages,
        Settings = content.Settings.Site,
        Assets = Assets.Current(),
    };

    /// <summary>Makes the pages of <paramref name="content"/>.</summary>
    public PageBuilder Pages(ContentSnapshot content, Site site) => new(content, site, Texts);

    private static string? Filled(string? address) => string.IsNullOrWhiteSpace(address) ? null : address.TrimEnd('/');
}

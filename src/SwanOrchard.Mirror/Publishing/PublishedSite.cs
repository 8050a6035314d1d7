using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Content and theme, prepared for the copy.</summary>
internal sealed class PublishedSite
{
    private readonly ThemeRenderer _renderer;

    private PublishedSite(PublishOptions options, ContentSnapshot content, ThemeFolder theme)
    {
        Options = options;
        Content = content;
        Theme = theme;
        ContentUtc = content.ContentUtc > DateTime.UnixEpoch ? content.ContentUtc : null;
        Assets = new AssetPaths(theme, hashedNames: true);
        Texts = new PoStrings(theme);
        _renderer = new ThemeRenderer(theme, Texts);
        var original = new[] { content.Settings.Site.CanonicalAddress, content.Settings.BaseUrl }
            .FirstOrDefault(url => !string.IsNullOrWhiteSpace(url))?.TrimEnd('/');
        Site = new SiteInfo
        {
            Name = content.Settings.SiteName ?? "SwanOrchard",
            BaseUrl = options.BaseUrl ?? "",
            OriginalUrl = original,
            OtherUrls = content.Settings.BaseUrl is { } url ? [url] : [],
            CopyOfUtc = ContentUtc,
            TimeZone = content.Settings.TimeZone,
            Languages = content.Languages,
            Settings = content.Settings.Site,
            Assets = Assets.Current(),
            AnswersSearches = false,
        };
        Pages = new PageModelBuilder(content, Site, Texts);
        Links = new CopyLinks(options, content.Languages, Site.CanonicalUrl);
    }

    public PublishOptions Options { get; }

    public ContentSnapshot Content { get; }

    public ThemeFolder Theme { get; }

    public AssetPaths Assets { get; }

    public ILocalizedStrings Texts { get; }

    public SiteInfo Site { get; }

    public PageModelBuilder Pages { get; }

    public CopyLinks Links { get; }

    /// <summary>The date of the content, in UTC; null if it has none.</summary>
    public DateTime? ContentUtc { get; }

    /// <summary>Reads content and theme.</summary>
    /// <param name="options">The options of the run.</param>
    /// <param name="origin">The origin of the content; it must not be disposed before the site is no longer used.</param>
    /// <exception cref="ContentException">The content cannot be read.</exception>
    /// <exception cref="ThemeException">The theme is missing or invalid.</exception>
    public static PublishedSite Read(PublishOptions options, ContentOrigin origin)
    {
        var theme = new ThemeFolder(options.Theme);
        var site = new PublishedSite(options, origin.Read(), theme);
        return site._renderer.Check().FirstOrDefault() is { } fault ? throw fault : site;
    }

    /// <summary>Renders a page for its file; without a file, as a page that is shown at any path.</summary>
    public async Task<byte[]> RenderAsync(PageModel page, string? file)
    {
        var html = await _renderer.RenderAsync(page);
        return Encoding.UTF8.GetBytes(Rewrite(html, file));
    }

    /// <summary>Replaces the links of a page by those of the copy.</summary>
    public string Rewrite(string html, string? file) =>
        LinkRewriter.Rewrite(html, url => Links.Resolve(file, url), url => Links.Resolve(file, url, isShown: true));

    /// <summary>The language of a path, or the default language.</summary>
    public string LanguageOf(string path) => SitePaths.LanguageOf(path, Site.Languages) ?? Site.Languages.Default;
}

using System.Text;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;
using SwanOrchard.Mirror.Content;
using SwanOrchard.Mirror.Publishing.Incremental;
using SwanOrchard.Mirror.Rendering;

namespace SwanOrchard.Mirror.Publishing;

/// <summary>Content and theme, prepared for the copy.</summary>
internal sealed class PublishedSite
{
    // Asks for the date of the content.
    private const string DateQuestion = "date";

    private readonly ThemeRenderer _renderer;
    private readonly AskedContent _asked;

    private PublishedSite(PublishOptions options, ContentSnapshot content, ThemeFolder theme)
    {
        Options = options;
        Content = content;
        Theme = theme;
        ContentUtc = content.ContentUtc > DateTime.UnixEpoch ? content.ContentUtc : null;
        Assets = new AssetPaths(theme, hashedNames: true);
        Texts = new PoStrings(theme, isWatched: false);
        _renderer = new ThemeRenderer(theme, Texts, isWatched: false);
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
        _asked = new AskedContent(content, Site.TimeZone, Questions);
        Pages = new PageModelBuilder(_asked, Site, Texts);
        Links = new CopyLinks(options, content.Languages, Site.CanonicalUrl, Questions);
        Premise = PublishPremise.Of(options, content, Site);
    }

    public PublishOptions Options { get; }

    public ContentSnapshot Content { get; }

    public ThemeFolder Theme { get; }

    public AssetPaths Assets { get; }

    public ILocalizedStrings Texts { get; }

    public SiteInfo Site { get; }

    public PageModelBuilder Pages { get; }

    public CopyLinks Links { get; }

    /// <summary>What pages and feeds ask.</summary>
    public Questions Questions { get; } = new();

    /// <summary>See <see cref="PublishPremise"/>.</summary>
    public string Premise { get; }

    /// <summary>The date of the content, in UTC; null if it has none.</summary>
    public DateTime? ContentUtc { get; }

    /// <summary>A hash of each topic of questions; a topic that is missing has nothing.</summary>
    public IReadOnlyDictionary<string, UInt128> Topics => _asked.Topics();

    /// <summary>Asks a question again that a page or a feed asked in an earlier run.</summary>
    public async Task AskAsync(string question)
    {
        if (question == DateQuestion)
        {
            AskDate();
        }
        else if (question.StartsWith(CopyLinks.Question, StringComparison.Ordinal))
        {
            Links.Find(question[CopyLinks.Question.Length..]);
        }
        else
        {
            await _asked.AskAsync(question);
        }
    }

    /// <summary>Reads content and theme.</summary>
    /// <param name="options">The options of the run.</param>
    /// <param name="origin">The origin of the content; it must not be disposed before the site is no longer used.</param>
    /// <param name="recipes">What was read of recipes in earlier runs.</param>
    /// <exception cref="ContentException">The content cannot be read.</exception>
    /// <exception cref="ThemeException">The theme is missing or invalid.</exception>
    public static PublishedSite Read(PublishOptions options, ContentOrigin origin, IRecipeMemory recipes)
    {
        var theme = new ThemeFolder(options.Theme);
        var site = new PublishedSite(options, origin.Read(recipes), theme);
        return site._renderer.Check().FirstOrDefault() is { } fault ? throw fault : site;
    }

    /// <summary>Builds the page of an item; null if there is none.</summary>
    public async Task<PageModel?> BuildAsync(string path) =>
        await _asked.FindAsync(path) is { } item ? await Pages.BuildAsync(item) : null;

    /// <summary>Renders a page for its file; without a file, as a page that is shown at any path.</summary>
    public async Task<byte[]> RenderAsync(PageModel page, string? file)
    {
        if (page.Footer.CopyOf is not null)
        {
            AskDate();
        }

        var html = await _renderer.RenderAsync(page);
        return Encoding.UTF8.GetBytes(Rewrite(html, file));
    }

    private void AskDate() => Questions.Add(DateQuestion, [], () => AskedContent.Of([$"{ContentUtc?.Ticks}"]));

    /// <summary>Replaces the links of a page by those of the copy.</summary>
    public string Rewrite(string html, string? file) =>
        LinkRewriter.Rewrite(html, url => Links.Resolve(file, url), url => Links.Resolve(file, url, isShown: true));

    /// <summary>The language of a path, or the default language.</summary>
    public string LanguageOf(string path) => SitePaths.LanguageOf(path, Site.Languages) ?? Site.Languages.Default;
}

using System.Globalization;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Addresses;

/// <summary>
/// Finds the route for a path of the reader site. This is the only place that knows the order of the rules: spelling, root, lists and
/// feeds, item, former path, not found.
/// </summary>
public sealed class ReaderRouter
{
    private const string SitemapPart = "sitemap-";
    private const string SitemapEnd = ".xml";

    private readonly LanguageSettings _languages;

    /// <summary>Routes paths in these languages.</summary>
    public ReaderRouter(LanguageSettings languages) => _languages = languages;

    /// <summary>Finds the complete answer.</summary>
    /// <param name="path">The requested path, decoded.</param>
    /// <param name="acceptLanguage">
    /// The request header <c>Accept-Language</c>, used only at the root (RFC 9110 §12.5.4); null if absent.
    /// </param>
    /// <param name="known">Answers questions about items; asked only if the path alone does not decide.</param>
    /// <param name="query">The requested query, encoded; null if absent.</param>
    public async Task<ReaderRoute> FindAsync(string path, string? acceptLanguage, IKnownPaths known, string? query = null) =>
        await FindQueryAsync(path, query, known) ?? await CompleteAsync(Read(path, acceptLanguage), path, known);

    /// <summary>Finds the item that a former query names (<see cref="FormerQuery"/>). This takes precedence over the path.</summary>
    /// <param name="path">The requested path, decoded.</param>
    /// <param name="query">The requested query, encoded; null if absent.</param>
    /// <param name="known">Answers questions about items; asked only about queries that can name one.</param>
    /// <returns>Null if the query names no item; the path alone decides then.</returns>
    public async Task<MovedRoute?> FindQueryAsync(string path, string? query, IKnownPaths known)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(known);
        return !string.IsNullOrEmpty(query) && FormerQuery.IsAskedAt(path) && FormerQuery.Read(query) is { } former
            && await known.FindFormerQueryAsync(former) is { } now
            ? new MovedRoute(_languages.Default, now, IsPermanent: true)
            : null;
    }

    /// <summary>Finds the part of the answer that does not depend on content.</summary>
    /// <param name="path">The requested path, decoded.</param>
    /// <param name="acceptLanguage">
    /// The request header <c>Accept-Language</c>, used only at the root (RFC 9110 §12.5.4); null if absent.
    /// </param>
    /// <returns>
    /// An <see cref="ItemRoute"/> for any other path in a language; null for any other path in no language, which the host may serve
    /// itself.
    /// </returns>
    public ReaderRoute? Read(string path, string? acceptLanguage = null)
    {
        var language = SitePaths.LanguageOf(path, _languages);
        if (language is not null && SitePaths.OneSpelling(path, _languages) is { } spelling && path != "/" + spelling)
        {
            return new MovedRoute(language, spelling, IsPermanent: true);
        }

        var asked = path.TrimStart('/');
        return asked.Length == 0
            ? new MovedRoute(_languages.Default, SitePaths.Home(AcceptLanguage.Choose(acceptLanguage, _languages)), IsPermanent: false)
            : language is null ? ReadFile(asked) : ReadList(asked, language) ?? new ItemRoute(language, asked);
    }

    /// <summary>Completes the answer of <see cref="Read"/>.</summary>
    /// <param name="read">The answer of <see cref="Read"/>.</param>
    /// <param name="path">The path that was read.</param>
    /// <param name="known">Answers questions about items; asked only if the path alone does not decide.</param>
    public async Task<ReaderRoute> CompleteAsync(ReaderRoute? read, string path, IKnownPaths known)
    {
        if (read is not (null or ItemRoute))
        {
            return read;
        }

        var asked = path.TrimStart('/');
        if (await known.HasItemAsync(asked))
        {
            return read ?? new ItemRoute(_languages.Default, asked);
        }

        var language = read?.Language ?? _languages.Default;
        return NormalName.Of(asked.TrimEnd('/')).ToLowerInvariant() is { Length: > 0 and <= SitePaths.MaxFormerLength } former
            && await known.FindFormerAsync(former) is { } now
            ? new MovedRoute(language, now, IsPermanent: true)
            : new NotFoundRoute(language);
    }

    private ReaderRoute? ReadFile(string path) => path switch
    {
        SitePaths.Robots => new RobotsRoute(_languages.Default),
        SitePaths.Sitemap => new SitemapRoute(_languages.Default, 0),
        _ when path.StartsWith(SitemapPart, StringComparison.Ordinal)
            && path.EndsWith(SitemapEnd, StringComparison.Ordinal)
            && Number(path[SitemapPart.Length..^SitemapEnd.Length]) is { } part => new SitemapRoute(_languages.Default, part),
        _ => null,
    };

    private static ReaderRoute? ReadList(string path, string language)
    {
        var segments = path.Split('/')[1..];
        if (FeedPath.Parse(segments) is { } feed)
        {
            return new FeedRoute(language, feed);
        }

        return segments switch
        {
            [] => new PageRoute(language, ReaderPage.Home),
            [SitePaths.News] => new PageRoute(language, ReaderPage.News),
            [SitePaths.News, SitePaths.Pages, var page] when Number(page) is { } number => new PageRoute(language, ReaderPage.News, number),
            [SitePaths.News, var year] when SitePaths.YearOf(year) is { } number => new PageRoute(language, ReaderPage.Year, number),
            [SitePaths.News, var year, SitePaths.FirstHalf] when SitePaths.YearOf(year) is { } number =>
                new PageRoute(language, ReaderPage.Year, number, SitePaths.FirstHalf),
            [SitePaths.Search] => new PageRoute(language, ReaderPage.Search),
            [SitePaths.Search, var file] when SitePaths.SearchFileOf(file) is { } name => new SearchFileRoute(language, name),
            [SitePaths.Organizations] => new PageRoute(language, ReaderPage.Organizations),
            [SitePaths.Organizations, var slug, SitePaths.Pages, var page] when Number(page) is { } number =>
                new PageRoute(language, ReaderPage.OrganizationNews, number, slug),
            [SitePaths.Countries] => new PageRoute(language, ReaderPage.Countries),
            [SitePaths.Countries, { Length: 2 } code] => new PageRoute(language, ReaderPage.Country, 1, code.ToUpperInvariant()),
            [SitePaths.Countries, { Length: 2 } code, SitePaths.Pages, var page] when Number(page) is { } number =>
                new PageRoute(language, ReaderPage.Country, number, code.ToUpperInvariant()),
            [SitePaths.Places, var slug] when Slug.IsValid(slug) => new PageRoute(language, ReaderPage.Place, 1, slug),
            [SitePaths.Places, var slug, SitePaths.Pages, var page] when Slug.IsValid(slug) && Number(page) is { } number =>
                new PageRoute(language, ReaderPage.Place, number, slug),
            [SitePaths.Feeds] => new PageRoute(language, ReaderPage.FeedList),
            _ => null,
        };
    }

    // "02" and "+2" are other spellings of 2 and have no page of their own.
    private static int? Number(string text) =>
        text.Length is > 0 and <= 6 && text[0] is >= '1' and <= '9' && text.All(char.IsAsciiDigit)
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : null;
}

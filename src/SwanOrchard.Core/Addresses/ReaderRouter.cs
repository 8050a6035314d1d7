using System.Globalization;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Addresses;

/// <summary>
/// Says what stands at a path of the reader site. The order of its rules is the site's, and stands here alone:
/// spelling, root, lists and feeds, item, former path, not found.
/// </summary>
public sealed class ReaderRouter
{
    private const string SitemapPart = "sitemap-";
    private const string SitemapEnd = ".xml";

    private readonly LanguageSettings _languages;

    public ReaderRouter(LanguageSettings languages) => _languages = languages;

    /// <summary>The whole answer.</summary>
    /// <param name="path">As it is asked for, decoded.</param>
    /// <param name="acceptLanguage">The request header of that name, by which the root chooses (RFC 9110 §12.5.4); null for none.</param>
    /// <param name="known">Is asked about items, and only where the path does not say enough.</param>
    /// <param name="query">As it is asked for, encoded; null for none.</param>
    public async Task<ReaderRoute> FindAsync(string path, string? acceptLanguage, IKnownPaths known, string? query = null) =>
        await FindQueryAsync(path, query, known) ?? await CompleteAsync(Read(path, acceptLanguage), path, known);

    /// <summary>
    /// Where a query leads that once named an item (<see cref="FormerQuery"/>); it comes before all else that its path says.
    /// </summary>
    /// <param name="path">As it is asked for, decoded.</param>
    /// <param name="query">As it is asked for, encoded; null for none.</param>
    /// <param name="known">Is asked about queries that may have named an item, and about no other.</param>
    /// <returns>Null for a query that leads nowhere: the path alone counts then.</returns>
    public async Task<MovedRoute?> FindQueryAsync(string path, string? query, IKnownPaths known)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(known);
        return !string.IsNullOrEmpty(query) && FormerQuery.IsAskedAt(path) && FormerQuery.Read(query) is { } former
            && await known.FindFormerQueryAsync(former) is { } now
            ? new MovedRoute(_languages.Default, now, IsPermanent: true)
            : null;
    }

    /// <summary>The part of the answer that no content has a say in.</summary>
    /// <param name="path">As it is asked for, decoded.</param>
    /// <param name="acceptLanguage">The request header of that name, by which the root chooses (RFC 9110 §12.5.4); null for none.</param>
    /// <returns>An <see cref="ItemRoute"/> for every other path in a language; null for
    /// every other path in none, which may be the host's own.</returns>
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

    /// <summary>Makes the answer whole.</summary>
    /// <param name="read">What <see cref="Read"/> said.</param>
    /// <param name="path">The path it was asked about.</param>
    /// <param name="known">Is asked about items, and only where the path does not say enough.</param>
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
            [SitePaths.Organizations] => new PageRoute(language, ReaderPage.Organizations),
            [SitePaths.Organizations, var slug, SitePaths.Pages, var page] when Number(page) is { } number =>
                new PageRoute(language, ReaderPage.OrganizationNews, number, slug),
            [SitePaths.Countries, { Length: 2 } code] => new PageRoute(language, ReaderPage.Country, 1, code.ToUpperInvariant()),
            [SitePaths.Countries, { Length: 2 } code, SitePaths.Pages, var page] when Number(page) is { } number =>
                new PageRoute(language, ReaderPage.Country, number, code.ToUpperInvariant()),
            [SitePaths.Feeds] => new PageRoute(language, ReaderPage.FeedList),
            _ => null,
        };
    }

    // "02" and "+2" are other spellings of 2, and have no page.
    private static int? Number(string text) =>
        text.Length is > 0 and <= 6 && text[0] is >= '1' and <= '9' && text.All(char.IsAsciiDigit)
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : null;
}

using System.Globalization;
using System.Text;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Addresses;

/// <summary>Builds the paths of the reader site; <see cref="ReaderRouter"/> reads them. They have no leading slash.</summary>
public static class SitePaths
{
    /// <summary>The segment of news lists and articles.</summary>
    public const string News = "news";

    /// <summary>The segment of organizations.</summary>
    public const string Organizations = "organizations";

    /// <summary>The segment of countries.</summary>
    public const string Countries = "countries";

    /// <summary>The segment of the news that names a place.</summary>
    public const string Places = "places";

    /// <summary>The segment of the page that lists all feeds.</summary>
    public const string Feeds = "feeds";

    /// <summary>The segment before a page number.</summary>
    public const string Pages = "page";

    /// <summary>The segment of the search page and of the files of the search index.</summary>
    public const string Search = "search";

    /// <summary>The folder of the media library.</summary>
    public const string Media = "media";

    /// <summary>The path of <c>robots.txt</c>.</summary>
    public const string Robots = "robots.txt";

    /// <summary>The path of the sitemap or of its index.</summary>
    public const string Sitemap = "sitemap.xml";

    /// <summary>The segment after a year, for the first half of a year.</summary>
    public const string FirstHalf = "1";

    private const string ScriptExtension = ".js";

    /// <summary>The most characters of a former path.</summary>
    public const int MaxFormerLength = 1024;

    /// <summary>
    /// The most UTF-8 bytes of a former path. The limit is set by the size of a database index row (Postgres: 2,704 bytes in all).
    /// </summary>
    public const int MaxFormerBytes = 2048;

    /// <summary>Slugs that pages cannot have, because the words mean something else in a path.</summary>
    public static IReadOnlyList<string> Reserved { get; } = [News, Organizations, Countries, Places, Feeds, Pages, Search];

    /// <summary>The path of the home page in a language.</summary>
    public static string Home(string language) => language.ToLowerInvariant();

    /// <summary>The path of a page of the news list.</summary>
    public static string NewsList(string language, int page = 1) => Numbered($"{Home(language)}/{News}", page);

    /// <summary>The path of the list of organizations.</summary>
    public static string OrganizationList(string language) => $"{Home(language)}/{Organizations}";

    /// <summary>The path of the page that lists the countries.</summary>
    public static string CountryList(string language) => $"{Home(language)}/{Countries}";

    /// <summary>The path of a page of a country's list.</summary>
    public static string Country(string language, string code, int page = 1) =>
        Numbered($"{CountryList(language)}/{code.ToLowerInvariant()}", page);

    /// <summary>The path of a page of the news that names a place.</summary>
    /// <param name="language">The language of the news.</param>
    /// <param name="slug">The place's name as <see cref="Slug.From"/> writes it.</param>
    /// <param name="page">The number of the page, from 1.</param>
    public static string Place(string language, string slug, int page = 1) =>
        Numbered($"{Home(language)}/{Places}/{slug}", page);

    /// <summary>The path of an organization's page.</summary>
    public static string Organization(string language, string slug) => $"{OrganizationList(language)}/{slug}";

    /// <summary>The path of the page that lists all feeds.</summary>
    public static string FeedList(string language) => $"{Home(language)}/{Feeds}";

    /// <summary>The path of the search page.</summary>
    public static string SearchPage(string language) => $"{Home(language)}/{Search}";

    /// <summary>Whether a path is that of a search page, in any language.</summary>
    /// <param name="path">The path with a leading slash.</param>
    public static bool IsSearchPage(string path) => path.Split('/') is ["", { Length: > 0 }, Search];

    /// <summary>The path of a file of the search index.</summary>
    /// <param name="language">The language of the index.</param>
    /// <param name="name">The file's name without its extension.</param>
    public static string SearchFile(string language, string name) => $"{SearchPage(language)}/{name}{ScriptExtension}";

    /// <summary>The path of the page that lists all news of a year.</summary>
    /// <param name="language">The language of the news.</param>
    /// <param name="year">The year.</param>
    /// <param name="isFirstHalf">Whether this is the page of the first half of a year that has two pages.</param>
    public static string Year(string language, int year, bool isFirstHalf = false) =>
        string.Create(CultureInfo.InvariantCulture, $"{NewsList(language)}/{year}{(isFirstHalf ? "/" + FirstHalf : "")}");

    /// <summary>Reads a path segment as a year; null if it is none. No article has such a slug.</summary>
    internal static int? YearOf(string part) =>
        part.Length == 4 && part[0] is '1' or '2' && part.All(char.IsAsciiDigit) ? int.Parse(part, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a path segment as the name of a file of the search index; null if it is none.</summary>
    internal static string? SearchFileOf(string part) =>
        part.EndsWith(ScriptExtension, StringComparison.Ordinal) && part[..^ScriptExtension.Length] is { Length: > 0 and <= 10 } name
        && name.All(char.IsAsciiLetterOrDigit)
            ? name
            : null;

    /// <summary>The path of page <paramref name="page"/> of a list whose first page is at <paramref name="path"/>.</summary>
    public static string Numbered(string path, int page) =>
        page <= 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}/{Pages}/{page}");

    /// <summary>The path of a part of the sitemap, numbered from 1.</summary>
    public static string SitemapPart(int number) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml");

    /// <summary>Whether pages cannot have this slug: it is reserved or names a language.</summary>
    public static bool IsReserved(string slug, LanguageSettings languages) =>
        Reserved.Contains(slug, StringComparer.OrdinalIgnoreCase) || languages.Contains(slug);

    /// <summary>Whether a path is short enough, in characters and in bytes, for a lookup in the database.</summary>
    public static bool IsStorable(string path) => path.Length <= MaxFormerLength && Encoding.UTF8.GetByteCount(path) <= MaxFormerBytes;

    /// <summary>Checks a former path, for any item.</summary>
    /// <param name="path">The path, without a leading slash.</param>
    /// <param name="languages">The site's languages.</param>
    /// <returns>An error message in which <c>{0}</c> stands for the path; null if the path is valid.</returns>
    public static string? FormerFault(string path, LanguageSettings languages) =>
        path.Length <= MaxFormerLength && !IsStorable(path)
            ? "“{0}” is too long for a path."
            : path.Length > MaxFormerLength
                || path.Contains("://", StringComparison.Ordinal)
                || path.Any(character =>
                    character is '?' or '#' or '\\' or ':' || char.IsWhiteSpace(character) || char.IsControl(character))
            ? "“{0}” is not a path of this site. Enter what comes after the site's name, such as en/node/1517."
            : new ReaderRouter(languages).Read("/" + path.ToLowerInvariant()) is not (null or ItemRoute or MovedRoute { IsPermanent: true })
                ? "“{0}” is the path of a list and can't be used."
                : CopyNames.IsTaken(path)
                    ? "“{0}” can't be used: every static copy of the site has a file of this name."
                    : null;

    /// <summary>The language of a path.</summary>
    /// <param name="path">The path, with or without a leading slash.</param>
    /// <param name="languages">The site's languages.</param>
    /// <returns>The language as written in the settings; null if the first segment is not a language.</returns>
    public static string? LanguageOf(string path, LanguageSettings languages)
    {
        var trimmed = path.AsSpan().TrimStart('/');
        var end = trimmed.IndexOf('/');
        var first = end < 0 ? trimmed : trimmed[..end];
        return languages.Match(first.ToString());
    }

    /// <summary>
    /// The canonical spelling of a path in a language: lower case, single slashes, no trailing slash, no first page number.
    /// </summary>
    /// <returns>The spelling, which may equal <paramref name="path"/>; null if the path is in no language.</returns>
    public static string? OneSpelling(string path, LanguageSettings languages)
    {
        if (LanguageOf(path, languages) is null)
        {
            return null;
        }

        var segments = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        var spelling = string.Join('/', segments);
        return spelling.EndsWith($"/{Pages}/1", StringComparison.Ordinal) ? spelling[..^(Pages.Length + 3)] : spelling;
    }
}

using System.Globalization;
using System.Text;
using SwanOrchard.Core.Languages;

namespace SwanOrchard.Core.Addresses;

/// <summary>
/// The paths of the reader site: the one place that writes them; <see cref="ReaderRouter"/> reads them. They have no leading slash.
/// </summary>
public static class SitePaths
{
    public const string News = "news";
    public const string Organizations = "organizations";
    public const string Countries = "countries";
    public const string Feeds = "feeds";
    public const string Pages = "page";
    public const string Media = "media";
    public const string Robots = "robots.txt";
    public const string Sitemap = "sitemap.xml";

    /// <summary>The most characters a former address has.</summary>
    public const int MaxFormerLength = 1024;

    /// <summary>
    /// The most bytes a former path has in UTF-8: more do not fit into a row of a database's index (Postgres: 2,704 with all else in it).
    /// </summary>
    public const int MaxFormerBytes = 2048;

    /// <summary>Words that stand for something else where the slug of a page would stand.</summary>
    public static IReadOnlyList<string> Reserved { get; } = [News, Organizations, Countries, Feeds, Pages];

    /// <summary>A language as it is written in addresses.</summary>
    public static string Home(string language) => language.ToLowerInvariant();

    public static string NewsList(string language, int page = 1) => Numbered($"{Home(language)}/{News}", page);

    public static string OrganizationList(string language) => $"{Home(language)}/{Organizations}";

    public static string Country(string language, string code, int page = 1) =>
        Numbered($"{Home(language)}/{Countries}/{code.ToLowerInvariant()}", page);

    /// <summary>The page of the organization with this slug.</summary>
    public static string Organization(string language, string slug) => $"{OrganizationList(language)}/{slug}";

    /// <summary>The page that lists all feeds.</summary>
    public static string FeedList(string language) => $"{Home(language)}/{Feeds}";

    /// <summary>A page of a list that begins at <paramref name="path"/>.</summary>
    public static string Numbered(string path, int page) =>
        page <= 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}/{Pages}/{page}");

    public static string SitemapPart(int number) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml");

    /// <summary>Whether a page may not have this slug.</summary>
    public static bool IsReserved(string slug, LanguageSettings languages) =>
        Reserved.Contains(slug, StringComparer.OrdinalIgnoreCase) || languages.Contains(slug);

    /// <summary>Whether a path is short enough to be looked up in a database, in characters and in bytes.</summary>
    public static bool IsStorable(string path) => path.Length <= MaxFormerLength && Encoding.UTF8.GetByteCount(path) <= MaxFormerBytes;

    /// <summary>What is wrong with a former address, whatever item it is to lead to.</summary>
    /// <param name="path">Without a leading slash.</param>
    /// <param name="languages">The site's languages.</param>
    /// <returns>A message in which <c>{0}</c> stands for the address; null where nothing is wrong.</returns>
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

    /// <summary>The language an address is in.</summary>
    /// <param name="path">With or without a leading slash.</param>
    /// <param name="languages">The site's languages.</param>
    /// <returns>The language as in the settings, or null where the first segment is none.</returns>
    public static string? LanguageOf(string path, LanguageSettings languages)
    {
        var trimmed = path.AsSpan().TrimStart('/');
        var end = trimmed.IndexOf('/');
        var first = end < 0 ? trimmed : trimmed[..end];
        return languages.Match(first.ToString());
    }

    /// <summary>The one spelling of an address in a language: lower case, single slashes, no trailing one, no first page.</summary>
    /// <returns>The spelling, which may be <paramref name="path"/> itself; null where the address is in no language.</returns>
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

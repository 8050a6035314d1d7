using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Sitemaps;

/// <summary>
/// Builds <c>sitemap.xml</c>: one file, or for a large site an index of parts, where the cost of a part does not depend on the size of the
/// site. Home pages, lists and countries come first, then the items, grouped by localization set.
/// </summary>
public sealed class SitemapBuilder
{
    /// <summary>The items in one part: a tenth of the URLs that the protocol allows per file.</summary>
    public const int PartSize = 5_000;

    private readonly IContentSource _content;
    private readonly SiteInfo _site;
    private readonly int _partSize;

    /// <summary>Makes a builder for a site.</summary>
    /// <param name="content">The published content.</param>
    /// <param name="site">The site.</param>
    /// <param name="partSize">The number of items in one part, 1 to <see cref="PartSize"/>; other values are clamped.</param>
    public SitemapBuilder(IContentSource content, SiteInfo site, int partSize = PartSize)
    {
        _content = content;
        _site = site;
        _partSize = Math.Clamp(partSize, 1, PartSize);
    }

    /// <summary>Builds the sitemap or one of its parts.</summary>
    /// <param name="number">The number of the part, from 1; 0 for the sitemap itself.</param>
    /// <returns>The XML as UTF-8; null if there is no such part.</returns>
    public async Task<byte[]?> BuildAsync(int number)
    {
        var writer = new SitemapWriter(_site);
        var parts = (await _content.CountAddressesAsync() + _partSize - 1) / _partSize;
        if (parts <= 1)
        {
            return number == 0 ? writer.Write([.. await ListsAsync(), .. await ItemsAsync(1)]) : null;
        }

        // The lists form their own part.
        return number == 0 ? writer.WriteIndex(parts + 1)
            : number == 1 ? writer.Write(await ListsAsync())
            : number <= parts + 1 ? writer.Write(await ItemsAsync(number - 1))
            : null;
    }

    private async Task<IReadOnlyList<SitemapEntry>> ListsAsync()
    {
        var languages = _site.Languages.Supported;
        var countries = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            foreach (var code in await SiteCountries.OfAsync(_content, language))
            {
                countries.TryAdd(code, []);
                countries[code].Add(language);
            }
        }

        return
        [
            .. Everywhere(languages, SitePaths.Home, isHome: true),
            .. Everywhere(languages, language => SitePaths.NewsList(language)),
            .. Everywhere(languages, SitePaths.OrganizationList),
            .. Everywhere(languages, SitePaths.CountryList),
            .. Everywhere(languages, SitePaths.FeedList),
            .. Everywhere(languages, SitePaths.SearchPage),
            .. await YearsAsync(),
            .. countries.SelectMany(country => Everywhere(country.Value, language => SitePaths.Country(language, country.Key))),
        ];
    }

    private async Task<IEnumerable<SitemapEntry>> YearsAsync()
    {
        var archive = new NewsYears(_content, _site.TimeZone);
        var years = new SortedDictionary<int, List<string>>(Comparer<int>.Create((one, other) => other.CompareTo(one)));
        var halves = new SortedDictionary<int, List<string>>(years.Comparer);
        foreach (var language in _site.Languages.Supported)
        {
            foreach (var year in await _content.GetYearsAsync(language, _site.TimeZone))
            {
                Add(years, year, language);
                if (await archive.IsLongAsync(language, year))
                {
                    Add(halves, year, language);
                }
            }
        }

        return years.SelectMany(year => Everywhere(year.Value, language => SitePaths.Year(language, year.Key)))
            .Concat(halves.SelectMany(year => Everywhere(year.Value, language => SitePaths.Year(language, year.Key, isFirstHalf: true))));
    }

    private static void Add(SortedDictionary<int, List<string>> years, int year, string language)
    {
        years.TryAdd(year, []);
        years[year].Add(language);
    }

    private async Task<IReadOnlyList<SitemapEntry>> ItemsAsync(int part)
    {
        var sets = (await _content.GetAddressesAsync((part - 1) * _partSize, _partSize)).GroupBy(address => address.Set).ToArray();
        var entries = new List<SitemapEntry>();
        for (var index = 0; index < sets.Length; index++)
        {
            var versions = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var address in sets[index])
            {
                versions.TryAdd(address.Language, address.Path);
            }

            // A set at the border of two parts has versions in both.
            if (index == 0 || index == sets.Length - 1)
            {
                foreach (var version in await _content.GetVersionsAsync(sets[index].Key))
                {
                    versions.TryAdd(version.Language, version.Path);
                }
            }

            entries.AddRange(sets[index].Select(address => new SitemapEntry(address.Path, versions, ModifiedUtc: address.ModifiedUtc)));
        }

        return entries;
    }

    private static IEnumerable<SitemapEntry> Everywhere(IReadOnlyList<string> languages, Func<string, string> path, bool isHome = false)
    {
        var versions = languages.ToDictionary(language => language, path);
        return languages.Select(language => new SitemapEntry(versions[language], versions, isHome));
    }
}

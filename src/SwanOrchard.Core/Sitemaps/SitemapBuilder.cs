using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Sites;

namespace SwanOrchard.Core.Sitemaps;

/// <summary>Lists the addresses of the whole site, with all language versions of each.</summary>
public static class SitemapBuilder
{
    /// <summary>Home pages and lists first, then items, then countries. Items are read as they come, set by set.</summary>
    public static async IAsyncEnumerable<SitemapEntry> EntriesAsync(IContentSource content, Site site)
    {
        var languages = site.Languages.Supported;
        foreach (var entry in Everywhere(languages, SiteAddresses.Home, isHome: true)
            .Concat(Everywhere(languages, language => SiteAddresses.NewsList(language)))
            .Concat(Everywhere(languages, SiteAddresses.OrganizationList))
            .Concat(Everywhere(languages, SiteAddresses.FeedList)))
        {
            yield return entry;
        }

        // Countries have a page where an article of that language or any organization stands.
        var countries = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var set = new List<ItemAddress>();
        await foreach (var address in content.GetAddressesAsync())
        {
            if (!site.Languages.Contains(address.Language))
            {
                continue;
            }

            Count(countries, address, languages);
            if (set.Count > 0 && set[0].Set != address.Set)
            {
                foreach (var entry in Versions(set))
                {
                    yield return entry;
                }

                set.Clear();
            }

            set.Add(address);
        }

        foreach (var entry in Versions(set))
        {
            yield return entry;
        }

        foreach (var (code, found) in countries)
        {
            foreach (var entry in Everywhere([.. languages.Where(found.Contains)], language => SiteAddresses.Country(language, code)))
            {
                yield return entry;
            }
        }
    }

    private static void Count(SortedDictionary<string, HashSet<string>> countries, ItemAddress address, IReadOnlyList<string> languages)
    {
        if (address.CountryCode is not { Length: 2 } code || address.ContentType == ContentTypeNames.Page)
        {
            return;
        }

        code = code.ToUpperInvariant();
        if (!countries.TryGetValue(code, out var found))
        {
            countries[code] = found = [];
        }

        found.UnionWith(address.ContentType == ContentTypeNames.Organization ? languages : [address.Language]);
    }

    private static SitemapEntry[] Versions(List<ItemAddress> set)
    {
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in set)
        {
            versions.TryAdd(address.Language, address.Path);
        }

        return [.. set.Select(address => new SitemapEntry(address.Path, versions, ModifiedUtc: address.ModifiedUtc))];
    }

    private static IEnumerable<SitemapEntry> Everywhere(IReadOnlyList<string> languages, Func<string, string> path, bool isHome = false)
    {
        var versions = languages.ToDictionary(language => language, path);
        return languages.Select(language => new SitemapEntry(versions[language], versions, isHome));
    }
}

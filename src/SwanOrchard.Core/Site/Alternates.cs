namespace SwanOrchard.Core.Site;

/// <summary>The links between the language versions of a page: the same in <c>head</c> and sitemap, and from every version.</summary>
public static class Alternates
{
    public const string Default = "x-default";

    /// <summary>All versions in the order of the settings, then the one for readers of other languages.</summary>
    /// <param name="versions">Addresses by language, without a leading slash.</param>
    /// <param name="site">The site.</param>
    /// <param name="absolute">Makes an address absolute.</param>
    /// <param name="isHome">Whether it is the home page, whose other readers choose at the root.</param>
    public static IReadOnlyList<Alternate> Of(
        IReadOnlyDictionary<string, string> versions, SiteInfo site, Func<string, string> absolute, bool isHome)
    {
        var alternates = new List<Alternate>();
        foreach (var language in site.Languages.Supported)
        {
            if (versions.TryGetValue(language, out var path))
            {
                alternates.Add(new(language, absolute(path)));
            }
        }

        if (alternates.Count == 0)
        {
            return alternates;
        }

        var other = isHome ? absolute("")
            : versions.TryGetValue(site.Languages.Default, out var main) ? absolute(main)
            : alternates[0].Url;
        alternates.Add(new(Default, other));
        return alternates;
    }
}

namespace SwanOrchard.Core.Site;

/// <summary>The links between the language versions of a page, identical in <c>head</c>, in the sitemap and in every version.</summary>
public static class Alternates
{
    /// <summary>The value of <c>hreflang</c> for readers of all other languages.</summary>
    public const string Default = "x-default";

    /// <summary>All versions in the order of the settings, followed by the one for readers of other languages.</summary>
    /// <param name="versions">The paths by language, without a leading slash.</param>
    /// <param name="site">The site.</param>
    /// <param name="absolute">Makes an absolute URL from a path.</param>
    /// <param name="isHome">Whether the page is the home page, where readers of other languages choose at the root.</param>
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

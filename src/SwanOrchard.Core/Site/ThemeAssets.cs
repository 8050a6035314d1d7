namespace SwanOrchard.Core.Site;

/// <summary>The URLs of the theme's files, each with a hash of its content, so that browsers may keep them indefinitely.</summary>
public sealed record ThemeAssets
{
    /// <summary>The stylesheet of pages.</summary>
    public string Stylesheet { get; init; } = "";

    /// <summary>The script of pages.</summary>
    public string Script { get; init; } = "";

    /// <summary>The site's icon and logo.</summary>
    public string Icon { get; init; } = "";

    /// <summary>An icon that reveals nothing about the site.</summary>
    public string DiscreetIcon { get; init; } = "";

    /// <summary>The stylesheet for people who open a feed in a browser.</summary>
    public string FeedStylesheet { get; init; } = "";

    /// <summary>The additional stylesheet of the search page.</summary>
    public string SearchStylesheet { get; init; } = "";

    /// <summary>The script of the search page.</summary>
    public string SearchScript { get; init; } = "";

    /// <summary>All of these URLs.</summary>
    public IReadOnlyList<string> All => [Stylesheet, Script, Icon, DiscreetIcon, FeedStylesheet, SearchStylesheet, SearchScript];

    /// <summary>Makes the URLs.</summary>
    /// <param name="address">Returns the URL of a file from its path in the theme.</param>
    public static ThemeAssets Of(Func<string, string> address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new()
        {
            Stylesheet = address(ThemeFiles.Stylesheet),
            Script = address(ThemeFiles.Script),
            Icon = address(ThemeFiles.Icon),
            DiscreetIcon = address(ThemeFiles.DiscreetIcon),
            FeedStylesheet = address(ThemeFiles.FeedStylesheet),
            SearchStylesheet = address(ThemeFiles.SearchStylesheet),
            SearchScript = address(ThemeFiles.SearchScript),
        };
    }
}

namespace SwanOrchard.Core.Site;

/// <summary>Addresses of the theme's files, each with the hash of its bytes, so that a browser may keep them for good.</summary>
public sealed record ThemeAssets
{
    public string Stylesheet { get; init; } = "";

    public string Script { get; init; } = "";

    public string Icon { get; init; } = "";

    /// <summary>An icon that says nothing of the site.</summary>
    public string DiscreetIcon { get; init; } = "";

    /// <summary>The stylesheet of feeds, for people who open one in a browser.</summary>
    public string FeedStylesheet { get; init; } = "";

    /// <summary>What the page to search on has beside the stylesheet of all pages.</summary>
    public string SearchStylesheet { get; init; } = "";

    /// <summary>The script that searches.</summary>
    public string SearchScript { get; init; } = "";

    /// <summary>All of them.</summary>
    public IReadOnlyList<string> All => [Stylesheet, Script, Icon, DiscreetIcon, FeedStylesheet, SearchStylesheet, SearchScript];

    /// <summary>Makes them.</summary>
    /// <param name="address">Gives the address of a file by its path in the theme.</param>
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

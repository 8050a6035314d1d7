namespace SwanOrchard.Core.Sites;

/// <summary>Addresses of the theme's files, each with the hash of its bytes, so that a browser may keep them for good.</summary>
public sealed record ThemeAssets
{
    public string Stylesheet { get; init; } = "";

    public string Icon { get; init; } = "";

    /// <summary>The stylesheet of feeds, for people who open one in a browser.</summary>
    public string FeedStylesheet { get; init; } = "";
}

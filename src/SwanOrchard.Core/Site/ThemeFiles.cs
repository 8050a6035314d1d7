namespace SwanOrchard.Core.Site;

/// <summary>The theme's files that pages refer to, and their URLs.</summary>
public static class ThemeFiles
{
    /// <summary>The stylesheet of pages.</summary>
    public const string Stylesheet = "swan.css";

    /// <summary>The script of pages.</summary>
    public const string Script = "swan.js";

    /// <summary>The site's icon and logo.</summary>
    public const string Icon = "icon.svg";

    /// <summary>An icon that reveals nothing about the site.</summary>
    public const string DiscreetIcon = "discreet.svg";

    /// <summary>The stylesheet of feeds.</summary>
    public const string FeedStylesheet = "feed.css";
    public const string SearchStylesheet = "search.css";
    public const string SearchScript = "search.js";

    /// <summary>The path of a file, with a hash of its content in the name, for hosts that ignore queries.</summary>
    /// <param name="theme">The folder of the theme.</param>
    /// <param name="name">The path of the file in that folder.</param>
    /// <param name="hash">A hash of its content.</param>
    public static string HashedName(string theme, string name, ReadOnlySpan<byte> hash)
    {
        var dot = name.LastIndexOf('.');
        return $"/{theme}/{name[..dot]}.{Convert.ToHexStringLower(hash)[..10]}{name[dot..]}";
    }

    /// <summary>The URL of a file, with a hash of its content in the query.</summary>
    /// <param name="theme">The folder of the theme.</param>
    /// <param name="name">The path of the file in that folder.</param>
    /// <param name="hash">A hash of its content.</param>
    public static string Address(string theme, string name, ReadOnlySpan<byte> hash) =>
        $"/{theme}/{name}?v={Convert.ToHexStringLower(hash)[..10]}";
}

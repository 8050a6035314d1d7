namespace SwanOrchard.Core.Site;

/// <summary>The theme's files that pages name, and where they stand.</summary>
public static class ThemeFiles
{
    public const string Stylesheet = "swan.css";
    public const string Script = "swan.js";
    public const string Icon = "icon.svg";
    public const string DiscreetIcon = "discreet.svg";
    public const string FeedStylesheet = "feed.css";
    public const string SearchStylesheet = "search.css";
    public const string SearchScript = "search.js";

    /// <summary>The address of a file, which changes with its bytes, for hosts that look at names alone.</summary>
    /// <param name="theme">The theme's folder.</param>
    /// <param name="name">The file's path in it.</param>
    /// <param name="hash">A hash of its bytes.</param>
    public static string HashedName(string theme, string name, ReadOnlySpan<byte> hash)
    {
        var dot = name.LastIndexOf('.');
        return $"/{theme}/{name[..dot]}.{Convert.ToHexStringLower(hash)[..10]}{name[dot..]}";
    }

    /// <summary>The address of a file, which changes with its bytes.</summary>
    /// <param name="theme">The theme's folder.</param>
    /// <param name="name">The file's path in it.</param>
    /// <param name="hash">A hash of its bytes.</param>
    public static string Address(string theme, string name, ReadOnlySpan<byte> hash) =>
        $"/{theme}/{name}?v={Convert.ToHexStringLower(hash)[..10]}";
}

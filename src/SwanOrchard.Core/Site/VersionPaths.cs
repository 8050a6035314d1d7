using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.Site;

/// <summary>The paths of the language versions of an item.</summary>
internal static class VersionPaths
{
    /// <summary>The paths of a page without versions.</summary>
    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    /// <summary>The paths by language. Includes the item itself even if it is not published yet, as in a preview.</summary>
    public static Dictionary<string, string> Of(IEnumerable<ItemPath> versions, ReaderItem item)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var version in versions)
        {
            paths.TryAdd(version.Language, version.Path);
        }

        paths[item.Language] = item.Path;
        return paths;
    }

    /// <summary>The paths of a page that exists in every language of the site.</summary>
    public static Dictionary<string, string> Everywhere(SiteInfo site, Func<string, string> path) =>
        site.Languages.Supported.ToDictionary(language => language, path);
}

using SwanOrchard.Core.Content;

namespace SwanOrchard.Core.Site;

/// <summary>The addresses of the language versions of one item.</summary>
internal static class VersionPaths
{
    /// <summary>By language. The item itself is among them even where it is not published yet, in a preview.</summary>
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

    /// <summary>The same address in every language of the site.</summary>
    public static Dictionary<string, string> Everywhere(SiteInfo site, Func<string, string> path) =>
        site.Languages.Supported.ToDictionary(language => language, path);
}

using SwanOrchard.Core.Site;

namespace SwanOrchard.Core.Search;

/// <summary>Builds complete indexes.</summary>
public static class SearchIndexes
{
    /// <summary>The media type of an index's files.</summary>
    public const string MediaType = "text/javascript; charset=utf-8";

    /// <summary>Whether a file's name changes with its bytes, so that a browser may keep it for good: all but the map's do.</summary>
    public static bool IsKeptForGood(string name) => name != IndexFile.Map;

    /// <summary>Makes the index of one language from all that is published.</summary>
    /// <param name="content">The content.</param>
    /// <param name="site">The site.</param>
    /// <param name="strings">The site's own words.</param>
    /// <param name="language">As in the settings.</param>
    /// <param name="files">Where the files go; the map is written last.</param>
    public static async Task BuildAsync(
        IContentSource content, SiteInfo site, ILocalizedStrings strings, string language, ISearchFiles files)
    {
        var builder = new SearchIndexBuilder(language, files);
        await foreach (var document in new SearchDocuments(content, site, strings, language).ReadAsync())
        {
            builder.Add(document);
        }

        builder.Write();
    }
}

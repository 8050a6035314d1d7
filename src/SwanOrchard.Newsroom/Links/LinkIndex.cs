using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Links;

/// <summary>The paths of this site to which the texts of published items link: one row for each.</summary>
public sealed class LinkIndex : MapIndex
{
    /// <summary>The id of the content item whose text it is.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>
    /// The path in the spelling of <see cref="Paths.ReaderPathIndex"/>, but with the site's path base, which an index does not know.
    /// </summary>
    public string Path { get; set; } = "";
}

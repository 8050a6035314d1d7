using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>The places that published articles name: one row for each.</summary>
public sealed class NamedPlaceIndex : MapIndex
{
    /// <summary>The id of the content item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The language, in lower case.</summary>
    public string Culture { get; set; } = "";

    /// <summary>The slug of the place (<see cref="Core.Site.PlaceNames"/>).</summary>
    public string Place { get; set; } = "";

    /// <summary>When the article was first published (UTC).</summary>
    public DateTime? FirstPublishedUtc { get; set; }
}

using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// Published articles and organizations: one row for the item itself, and one for each organization that an article names.
/// </summary>
public sealed class NewsroomIndex : MapIndex
{
    /// <summary>The id of the content item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Article or Organization.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The language, in lower case.</summary>
    public string Culture { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-2 in upper case; empty for none.</summary>
    public string CountryCode { get; set; } = "";

    /// <summary>The localization set of an organization; empty in the item's own row.</summary>
    public string Organization { get; set; } = "";

    /// <summary>When an article was first published (UTC).</summary>
    public DateTime? FirstPublishedUtc { get; set; }
}

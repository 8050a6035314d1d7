using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// Lists published articles and organizations: one row for the item itself, and one for each organization an article names.
/// </summary>
public sealed class NewsroomIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public string ContentType { get; set; } = "";

    /// <summary>The language, in lower case.</summary>
    public string Culture { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-2 in upper case; empty where there is none.</summary>
    public string CountryCode { get; set; } = "";

    /// <summary>The localization set of an organization; empty in the item's own row.</summary>
    public string Organization { get; set; } = "";

    /// <summary>When an article was first published.</summary>
    public DateTime? FirstPublishedUtc { get; set; }
}

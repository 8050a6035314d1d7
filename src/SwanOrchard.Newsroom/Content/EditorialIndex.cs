using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// What the admin lists and counts: one row for the published version of an article, organization or page,
/// one for its draft where there is one. Readers' pages never ask it.
/// </summary>
public sealed class EditorialIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public string ContentType { get; set; } = "";

    public string LocalizationSet { get; set; } = "";

    /// <summary>The language, in lower case.</summary>
    public string Culture { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-2 in upper case; empty where there is none.</summary>
    public string CountryCode { get; set; } = "";

    /// <summary>The id of the user who made it.</summary>
    public string Owner { get; set; } = "";

    public bool Published { get; set; }

    /// <summary>The latest version, and not published.</summary>
    public bool Draft { get; set; }

    /// <summary>It is published now, or was before, in this language.</summary>
    public bool WasPublished { get; set; }

    /// <summary>See <see cref="Core.Content.EditorialItem.IsTranslation"/>.</summary>
    public bool Translation { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When an article was first published.</summary>
    public DateTime? FirstPublishedUtc { get; set; }

    /// <summary>When the draft is to be published by itself.</summary>
    public DateTime? ScheduledUtc { get; set; }
}

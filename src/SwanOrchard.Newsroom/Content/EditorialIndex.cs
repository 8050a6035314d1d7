using YesSql.Indexes;

namespace SwanOrchard.Newsroom.Content;

/// <summary>
/// What the admin lists and counts: one row for the published version of an article, organization or page, and one for its draft if
/// there is one. Reader pages never query it.
/// </summary>
public sealed class EditorialIndex : MapIndex
{
    /// <summary>The id of the content item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>One of <see cref="Core.Content.ContentTypeNames.Readable"/>.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The localization set; for an item without one, its own id.</summary>
    public string LocalizationSet { get; set; } = "";

    /// <summary>The language, in lower case.</summary>
    public string Culture { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-2 in upper case; empty for none.</summary>
    public string CountryCode { get; set; } = "";

    /// <summary>The id of the user who created the item.</summary>
    public string Owner { get; set; } = "";

    /// <summary>Whether this is the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this is the latest version and not published.</summary>
    public bool Draft { get; set; }

    /// <summary>Whether the item is or has been published in this language.</summary>
    public bool WasPublished { get; set; }

    /// <summary>See <see cref="Core.Content.EditorialItem.IsTranslation"/>.</summary>
    public bool Translation { get; set; }

    /// <summary>When the item was last changed (UTC).</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>When an article was first published (UTC).</summary>
    public DateTime? FirstPublishedUtc { get; set; }

    /// <summary>When the draft is scheduled to be published (UTC); null if it is not.</summary>
    public DateTime? ScheduledUtc { get; set; }
}

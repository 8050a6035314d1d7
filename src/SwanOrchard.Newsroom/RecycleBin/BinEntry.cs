namespace SwanOrchard.Newsroom.RecycleBin;

/// <summary>
/// A deleted article, organization or page. Orchard keeps its versions, as past ones; this says which of them was the last, and until when
/// they are kept.
/// </summary>
public sealed class BinEntry
{
    /// <summary>The number of the document.</summary>
    public long Id { get; set; }

    /// <summary>The id of the content item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The id of the version that is restored.</summary>
    public string VersionId { get; set; } = "";

    /// <summary>One of <see cref="Core.Content.ContentTypeNames.Readable"/>.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The title; empty if it had none.</summary>
    public string Title { get; set; } = "";

    /// <summary>The language of the title; empty if unknown.</summary>
    public string Language { get; set; } = "";

    /// <summary>Who deleted it; empty if nobody did by hand.</summary>
    public string UserName { get; set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime Utc { get; set; }
}

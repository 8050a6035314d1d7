using SwanOrchard.Core.Content;

namespace SwanOrchard.Import.Model;

/// <summary>A text of the old site, in one language.</summary>
public sealed record ArchiveItem : ArchiveEntry
{
    /// <summary>The content type it becomes, one of <see cref="ContentTypeNames"/>.</summary>
    public required string ContentType { get; init; }

    /// <summary>Plain text; empty where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>As the source says it (RFC 5646, or with an underscore); null where it does not.</summary>
    public string? Language { get; init; }

    /// <summary>The same for all translations of one text; null where it has none.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the others of its group were translated from it; null where nobody knows.</summary>
    public bool? IsOriginal { get; init; }

    /// <summary>The last part of its old path; empty where it had none.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The body as the source stores it; <see cref="IArchive.Html"/> makes HTML of it.</summary>
    public string Body { get; init; } = "";

    /// <summary>A teaser that somebody wrote by hand, as HTML; empty where there is none.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>The author's name as readers saw it; null where nobody is named.</summary>
    public string? Author { get; init; }

    /// <summary>When readers first saw it; null for what has no date that can be one.</summary>
    public DateTime? PublishedUtc { get; init; }

    public DateTime? ModifiedUtc { get; init; }

    public bool IsDraft { get; init; }

    public IReadOnlyList<ArchiveTerm> Terms { get; init; } = [];

    /// <summary>Where readers found it: URLs or paths, its own first; with query where that said it.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];

    public ArchiveImage? Image { get; init; }

    /// <summary>Facts that stand in fields of their own.</summary>
    public ArticleData Facts { get; init; } = new();

    /// <summary>What is to be said about it in the report.</summary>
    public IReadOnlyList<Message> Notes { get; init; } = [];
}

namespace SwanOrchard.Core.Content;

/// <summary>A published content item in one language, as a reader may see it.</summary>
public abstract record ReaderItem
{
    public required string Id { get; init; }

    /// <summary>The localization set: the same for every language version.</summary>
    public required string Set { get; init; }

    /// <summary>The language, as in the URL (RFC 5646).</summary>
    public required string Language { get; init; }

    /// <summary>The address without a leading slash, such as <c>en/news/a-title</c>.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>The body as it was stored; to be cleaned before it is shown.</summary>
    public string Html { get; init; } = "";

    /// <summary>Former addresses that lead here, without a leading slash.</summary>
    public IReadOnlyList<string> FormerPaths { get; init; } = [];

    /// <summary>Former URLs that lead here by their query, as <see cref="Addresses.FormerQuery"/> writes them.</summary>
    public IReadOnlyList<string> FormerQueries { get; init; } = [];

    /// <summary>The language of the version the others are translated from.</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>The last change.</summary>
    public DateTime? ModifiedUtc { get; init; }

    /// <summary>One of <see cref="ContentTypeNames.Readable"/>.</summary>
    public abstract string ContentType { get; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public virtual string? CountryCode => null;
}

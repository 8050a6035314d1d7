using System.Text.Json.Serialization;

namespace SwanOrchard.Core.Content;

/// <summary>A published content item in one language, as readers may see it. As JSON it is kept without its body.</summary>
[JsonDerivedType(typeof(ArticleItem), ContentTypeNames.Article)]
[JsonDerivedType(typeof(OrganizationItem), ContentTypeNames.Organization)]
[JsonDerivedType(typeof(PageItem), ContentTypeNames.Page)]
public abstract record ReaderItem
{
    /// <summary>The id of the content item, different for each language version.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the localization set, the same in all language versions.</summary>
    public required string Set { get; init; }

    /// <summary>The language, as in the URL (RFC 5646).</summary>
    public required string Language { get; init; }

    /// <summary>The path, without a leading slash, such as <c>en/news/a-title</c>.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>The body as stored; it must be cleaned before it is shown.</summary>
    [JsonIgnore]
    public string Html
    {
        get => ReadHtml?.Invoke() ?? field;
        init
        {
            field = value;
            ReadHtml = null;
        }
    } = "";

    /// <summary>Reads the body whenever it is asked for, for a host that does not keep all bodies in memory; null if it is kept.</summary>
    [JsonIgnore]
    public Func<string>? ReadHtml { get; init; }

    /// <summary>Former paths that redirect here, without a leading slash.</summary>
    public IReadOnlyList<string> FormerPaths { get; init; } = [];

    /// <summary>Former queries that lead to this item, as <see cref="Addresses.FormerQuery"/> writes them.</summary>
    public IReadOnlyList<string> FormerQueries { get; init; } = [];

    /// <summary>The language of the original, from which the other versions are translated.</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>
    /// Since when the original reads otherwise than when this translation was made, in UTC; null if it does not, or if nobody keeps that.
    /// </summary>
    public DateTime? BehindSinceUtc { get; init; }

    /// <summary>The last change, in UTC.</summary>
    public DateTime? ModifiedUtc { get; init; }

    /// <summary>One of <see cref="ContentTypeNames.Readable"/>.</summary>
    public abstract string ContentType { get; }

    /// <summary>The country (ISO 3166-1 alpha-2), or null.</summary>
    public virtual string? CountryCode => null;
}

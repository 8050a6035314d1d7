using System.Text.Json.Serialization;

namespace SwanOrchard.Core.Content;

/// <summary>The properties stored in <c>ArticlePart</c>. Their names are a contract between recipes, modules and the mirror.</summary>
public sealed record ArticleData
{
    /// <summary>The most characters of a lead.</summary>
    public const int MaxLeadLength = 300;

    /// <summary>The article in one or two sentences, for lists, feeds and the page description.</summary>
    public string? Lead { get; init; }

    /// <summary>The first day of the reported event. Shared by all language versions.</summary>
    public DateOnly? EventStart { get; init; }

    /// <summary>The last day of the event; null if not known. Shared by all language versions.</summary>
    public DateOnly? EventEnd { get; init; }

    /// <summary>The names of the places that the article is about.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The country (ISO 3166-1 alpha-2). Shared by all language versions.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The localization sets of the organizations; each language shows its own version. Shared by all language versions.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    /// <summary>The contact persons. Shared by all language versions.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>The link for further reading; its URL is shared by all language versions.</summary>
    public Link? MoreInfo { get; init; }

    /// <summary>The image; its file and sizes are shared by all language versions.</summary>
    public Picture? Image { get; init; }

    /// <summary>The first publication, in UTC, kept through edits and unpublishing. Readers and feeds see it as “published”.</summary>
    [JsonConverter(typeof(UtcConverter))]
    public DateTime? FirstPublishedUtc { get; init; }
}

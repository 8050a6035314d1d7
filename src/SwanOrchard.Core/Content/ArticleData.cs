using System.Text.Json.Serialization;

namespace SwanOrchard.Core.Content;

/// <summary>What <c>ArticlePart</c> stores. Property names are the contract between recipe, module and mirror.</summary>
public sealed record ArticleData
{
    /// <summary>At most this many characters fit a lead.</summary>
    public const int MaxLeadLength = 300;

    /// <summary>The article in one or two sentences: lists, feeds, description.</summary>
    public string? Lead { get; init; }

    /// <summary>Shared. The first day of what the article reports on.</summary>
    public DateOnly? EventStart { get; init; }

    /// <summary>Shared. The last day; null while it is not known.</summary>
    public DateOnly? EventEnd { get; init; }

    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Shared. ISO 3166-1 alpha-2.</summary>
    public string? CountryCode { get; init; }

    /// <summary>Shared. Localization sets of organizations; each language shows its own version.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    /// <summary>Shared.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public Link? MoreInfo { get; init; }

    public Picture? Image { get; init; }

    /// <summary>The first publication, kept through edits and unpublishing; what readers and feeds call “published”.</summary>
    [JsonConverter(typeof(UtcConverter))]
    public DateTime? FirstPublishedUtc { get; init; }
}

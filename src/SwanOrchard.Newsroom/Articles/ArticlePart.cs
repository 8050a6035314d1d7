using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>A news article: what happened, where, when and who was involved. <see cref="ArticleData"/> describes each property.</summary>
public sealed class ArticlePart : ContentPart
{
    /// <inheritdoc cref="ArticleData.Lead"/>
    public string? Lead { get; set; }

    /// <inheritdoc cref="ArticleData.EventStart"/>
    public DateOnly? EventStart { get; set; }

    /// <inheritdoc cref="ArticleData.EventEnd"/>
    public DateOnly? EventEnd { get; set; }

    /// <summary>Names of the places where it happened, in the language of the version.</summary>
    public IList<string> Places { get; set; } = [];

    /// <inheritdoc cref="ArticleData.CountryCode"/>
    public string? CountryCode { get; set; }

    /// <inheritdoc cref="ArticleData.Organizations"/>
    public IList<string> Organizations { get; set; } = [];

    /// <summary>Shared. The people readers may write to, with and without consent to be named.</summary>
    public IList<Contact> Contacts { get; set; } = [];

    /// <summary>Where to read more; null for none.</summary>
    public Link? MoreInfo { get; set; }

    /// <summary>The article's image; null for none.</summary>
    public Picture? Image { get; set; }

    /// <inheritdoc cref="ArticleData.FirstPublishedUtc"/>
    [JsonConverter(typeof(UtcConverter))]
    public DateTime? FirstPublishedUtc { get; set; }
}

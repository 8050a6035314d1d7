using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>News: what it is about, where, when and with whom. See <see cref="ArticleData"/> for what each property means.</summary>
public sealed class ArticlePart : ContentPart
{
    public string? Lead { get; set; }

    public DateOnly? EventStart { get; set; }

    public DateOnly? EventEnd { get; set; }

    public IList<string> Places { get; set; } = [];

    public string? CountryCode { get; set; }

    public IList<string> Organizations { get; set; } = [];

    public IList<Contact> Contacts { get; set; } = [];

    public Link? MoreInfo { get; set; }

    public Picture? Image { get; set; }

    [JsonConverter(typeof(UtcConverter))]
    public DateTime? FirstPublishedUtc { get; set; }
}

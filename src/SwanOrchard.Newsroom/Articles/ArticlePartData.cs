using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>Converts the part to the record that Core's rules read.</summary>
internal static class ArticlePartData
{
    public static ArticleData ToData(this ArticlePart part) => new()
    {
        Lead = part.Lead,
        EventStart = part.EventStart,
        EventEnd = part.EventEnd,
        Places = [.. part.Places ?? []],
        CountryCode = part.CountryCode,
        Organizations = [.. part.Organizations ?? []],
        Contacts = [.. part.Contacts ?? []],
        MoreInfo = part.MoreInfo,
        Image = part.Image,
        FirstPublishedUtc = part.FirstPublishedUtc,
    };
}

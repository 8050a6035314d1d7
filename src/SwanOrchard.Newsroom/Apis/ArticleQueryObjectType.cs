using GraphQL.Types;
using OrchardCore.Apis.GraphQL;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Articles;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>The fields of an article in GraphQL.</summary>
public sealed class ArticleQueryObjectType : ObjectGraphType<ArticlePart>
{
    public ArticleQueryObjectType()
    {
        Name = PartNames.Article;
        Field(part => part.Lead, nullable: true);
        Field<StringGraphType>("eventStart").Resolve(context => FormDate.Show(context.Source.EventStart));
        Field<StringGraphType>("eventEnd").Resolve(context => FormDate.Show(context.Source.EventEnd));
        Field<ListGraphType<StringGraphType>>("places").Resolve(context => context.Source.Places);
        Field(part => part.CountryCode, nullable: true);
        Field<ListGraphType<StringGraphType>>("organizations").Resolve(context => context.Source.Organizations);
        Field<ListGraphType<ContactQueryObjectType>, IEnumerable<Contact>>("contacts").ResolveLockedAsync(async context =>
            await QueryContacts.VisibleAsync(context, context.Source, context.Source.Contacts));
        Field<LinkQueryObjectType>("moreInfo").Resolve(context => context.Source.MoreInfo);
        Field<PictureQueryObjectType>("image").Resolve(context => context.Source.Image);
        Field<DateTimeGraphType>("firstPublishedUtc").Resolve(context => context.Source.FirstPublishedUtc);
    }
}

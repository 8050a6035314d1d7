using GraphQL.Types;
using OrchardCore.Apis.GraphQL;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Organizations;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>The fields of an organization in GraphQL.</summary>
public sealed class OrganizationQueryObjectType : ObjectGraphType<OrganizationPart>
{
    public OrganizationQueryObjectType()
    {
        Name = PartNames.Organization;
        Field(part => part.ShortName, nullable: true);
        Field(part => part.City, nullable: true);
        Field<StringGraphType>("role").Resolve(context => context.Source.Role?.ToString());
        Field(part => part.CountryCode, nullable: true);
        Field(part => part.Website, nullable: true);
        Field<ListGraphType<ContactQueryObjectType>, IEnumerable<Contact>>("contacts").ResolveLockedAsync(async context =>
            await QueryContacts.VisibleAsync(context, context.Source, context.Source.Contacts));
        Field<ListGraphType<ProfileQueryObjectType>>("profiles").Resolve(context => context.Source.Profiles);
        Field<PictureQueryObjectType>("logo").Resolve(context => context.Source.Logo);
    }
}

using GraphQL.Types;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>A contact in GraphQL.</summary>
public sealed class ContactQueryObjectType : ObjectGraphType<Contact>
{
    public ContactQueryObjectType()
    {
        Name = "SwanContact";
        Field(contact => contact.Name);
        Field(contact => contact.Email, nullable: true);
        Field(contact => contact.Phone, nullable: true);
        Field<NonNullGraphType<BooleanGraphType>>("published").Resolve(context => NamedPeople.Agrees(context.Source));
    }
}

using GraphQL.Types;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>A link in GraphQL.</summary>
public sealed class LinkQueryObjectType : ObjectGraphType<Link>
{
    public LinkQueryObjectType()
    {
        Name = "SwanLink";
        Field(link => link.Url, nullable: true);
        Field(link => link.Text, nullable: true);
    }
}

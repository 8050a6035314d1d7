using GraphQL.Types;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>A profile in GraphQL.</summary>
public sealed class ProfileQueryObjectType : ObjectGraphType<Profile>
{
    public ProfileQueryObjectType()
    {
        Name = "SwanProfile";
        Field(profile => profile.Network);
        Field(profile => profile.Url);
        Field(profile => profile.Name, nullable: true);
    }
}

using GraphQL.Types;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>An image in GraphQL.</summary>
public sealed class PictureQueryObjectType : ObjectGraphType<Picture>
{
    public PictureQueryObjectType()
    {
        Name = "SwanPicture";
        Field(picture => picture.Path);
        Field(picture => picture.Width);
        Field(picture => picture.Height);
        Field(picture => picture.AltText, nullable: true);
        Field(picture => picture.Credit, nullable: true);
    }
}

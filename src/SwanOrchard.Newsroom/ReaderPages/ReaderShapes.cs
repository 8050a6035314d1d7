using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Makes the shapes of the theme's templates.</summary>
public static class ReaderShapes
{
    /// <summary>The property under which a shape holds the page model.</summary>
    public const string Page = nameof(Page);

    /// <summary>A shape that the template <paramref name="template"/> prints.</summary>
    public static async Task<IShape> CreateReaderAsync(this IShapeFactory factory, string template, PageModel page)
    {
        var shape = await factory.CreateAsync(template, static () => ValueTask.FromResult<IShape>(new Shape()));
        shape.Properties[Page] = page;
        return shape;
    }
}

using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using SwanOrchard.Core.Pages;

namespace SwanOrchard.Newsroom.ReaderPages;

/// <summary>Creates the shapes of the theme's templates.</summary>
public static class ReaderShapes
{
    /// <summary>The property of a shape that holds the page model.</summary>
    public const string Page = nameof(Page);

    /// <summary>A shape for the template <paramref name="template"/> with its page model.</summary>
    public static async Task<IShape> CreateReaderAsync(this IShapeFactory factory, string template, PageModel page)
    {
        var shape = await factory.CreateAsync(template, static () => ValueTask.FromResult<IShape>(new Shape()));
        shape.Properties[Page] = page;
        return shape;
    }
}

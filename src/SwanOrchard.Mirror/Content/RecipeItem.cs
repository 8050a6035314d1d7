using SwanOrchard.Core.Content;

namespace SwanOrchard.Mirror.Content;

/// <summary>A content item and its origin, for messages.</summary>
/// <param name="File">The recipe file.</param>
/// <param name="Place">The JSON path, id and title.</param>
/// <param name="Item">The item.</param>
public sealed record RecipeItem(string File, string Place, ReaderItem Item)
{
    /// <summary>Makes an exception for this item.</summary>
    public ContentException Error(string cause) => new(File, Place, cause) { ItemId = Item.Id };
}

using SwanOrchard.Core.Content;

namespace SwanOrchard.Mirror.Content;

/// <summary>A content item and where it was found, for what is to be said about it.</summary>
/// <param name="File">The recipe file.</param>
/// <param name="Place">JSON path, id and title.</param>
/// <param name="Item">The item.</param>
public sealed record RecipeItem(string File, string Place, ReaderItem Item)
{
    /// <summary>What is wrong with it, as an exception to throw.</summary>
    public ContentException Error(string cause) => new(File, Place, cause) { ItemId = Item.Id };
}

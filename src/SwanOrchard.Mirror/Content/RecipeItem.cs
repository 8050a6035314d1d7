using SwanOrchard.Core.Content;

namespace SwanOrchard.Mirror.Content;

/// <summary>A content item and its origin, for messages.</summary>
/// <param name="File">The recipe file.</param>
/// <param name="Place">The JSON path, id and title.</param>
/// <param name="Item">The item.</param>
public sealed record RecipeItem(string File, string Place, ReaderItem Item)
{
    /// <summary>Where its JSON stands in the file.</summary>
    public ItemSource Source { get; init; }

    /// <summary>One line for each thing of it that cannot be shown as in Orchard.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Makes an exception for this item.</summary>
    public ContentException Error(string cause) => new(File, Place, cause) { ItemId = Item.Id };

    /// <summary>The same item where it stands now.</summary>
    /// <param name="file">The recipe file.</param>
    /// <param name="place">The JSON path.</param>
    /// <param name="source">Where its JSON stands.</param>
    public RecipeItem MovedTo(string file, string place, ItemSource source) => this with
    {
        File = file,
        Place = place + Place[Place.IndexOf(' ', StringComparison.Ordinal)..],
        Item = Item.ReadHtml is null ? Item : Item with { ReadHtml = new ItemBody(file, source).Read },
        Source = source,
    };
}

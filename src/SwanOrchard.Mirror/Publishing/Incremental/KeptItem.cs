using SwanOrchard.Core.Content;
using SwanOrchard.Mirror.Content;

namespace SwanOrchard.Mirror.Publishing.Incremental;

/// <summary>An item without its body, which is read from the recipe when it is needed.</summary>
/// <param name="Place">The JSON path in the recipe, with id and title.</param>
/// <param name="Source">Where its JSON stands.</param>
/// <param name="Item">The item.</param>
/// <param name="Warnings">See <see cref="RecipeItem.Warnings"/>.</param>
internal sealed record KeptItem(string Place, ItemSource Source, ReaderItem Item, IReadOnlyList<string> Warnings)
{
    public static KeptItem Of(RecipeItem found) => new(found.Place, found.Source, found.Item, found.Warnings);

    /// <summary>The item as if it had been read.</summary>
    /// <param name="file">The recipe file that holds it.</param>
    public RecipeItem ToItem(string file) => new(file, Place, Item with { ReadHtml = new ItemBody(file, Source).Read })
    {
        Source = Source,
        Warnings = Warnings,
    };
}

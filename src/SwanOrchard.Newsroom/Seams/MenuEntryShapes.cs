using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>
/// Offers in the form of a menu only those kinds of entries that readers are shown. A menu that has others already keeps them in its form:
/// Orchard would drop what it does not know when the menu is saved.
/// </summary>
public sealed class MenuEntryShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("MenuPart_Edit").OnDisplaying(displaying =>
        {
            if (displaying.Shape is MenuPartEditViewModel { MenuPart.ContentItem: { } menu } model)
            {
                var kept = Entries(menu).Concat(MenuReader.Types).ToHashSet(StringComparer.Ordinal);
                model.MenuItemContentTypes = [.. model.MenuItemContentTypes.Where(type => kept.Contains(type.Name))];
            }
        });
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<string> Entries(ContentItem item) => item.TryGet<MenuItemsListPart>(out var list)
        ? list.MenuItems.SelectMany(entry => Entries(entry).Prepend(entry.ContentType))
        : [];
}

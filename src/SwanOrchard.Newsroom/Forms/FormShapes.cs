using OrchardCore.ContentManagement;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ViewModels;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>
/// Gives the forms of items with reader pages a template of their own: text first, cards beside it, actions that stay in sight. Orchard's
/// own cards are always open, and their buttons have no name.
/// </summary>
public sealed class FormShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Content_Edit").OnDisplaying(displaying =>
        {
            if (displaying.Shape.TryGetProperty("ContentItem", out ContentItem item)
                && ContentTypeNames.Readable.Contains(item.ContentType))
            {
                displaying.Shape.Metadata.Alternates.Add("Content_Edit__Newsroom");
            }
        });
        builder.Describe("Card").OnDisplaying(displaying =>
        {
            if (displaying.Shape is GroupingViewModel { Identifier: FormCards.Identifier })
            {
                displaying.Shape.Metadata.Alternates.Add("Card__Newsroom");
            }
        });
        builder.Describe("ContentsAdminListCreate").OnDisplaying(displaying =>
        {
            if (displaying.Shape is ContentOptionsViewModel { CreatableTypes: [{ Value: var type }] }
                && ContentTypeNames.Readable.Contains(type))
            {
                displaying.Shape.Metadata.Alternates.Add("ContentsAdminListCreate__Newsroom");
            }
        });
        return ValueTask.CompletedTask;
    }
}

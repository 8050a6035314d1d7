using Microsoft.AspNetCore.Html;
using OrchardCore.ContentLocalization.ViewModels;
using OrchardCore.DisplayManagement.Descriptors;
using SwanOrchard.Newsroom.Languages;

namespace SwanOrchard.Newsroom.Seams;

/// <summary>Hides Orchard's own language field in the form of a new item, which has ours instead.</summary>
public sealed class NewItemShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("LocalizationPart_Edit").OnDisplaying(displaying =>
        {
            if (displaying.Shape is LocalizationPartViewModel { LocalizationPart: { } part }
                && part.ContentItem.CreatedUtc is null
                && part.ContentItem.Has(nameof(TranslationPart)))
            {
                displaying.ChildContent = HtmlString.Empty;
            }
        });
        return ValueTask.CompletedTask;
    }
}

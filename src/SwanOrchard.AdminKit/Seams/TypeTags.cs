using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Localization.Data;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>Says an item's type in the content list in the editor's language: Orchard prints the technical name.</summary>
public sealed partial class TypeTags : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Content_SummaryAdmin").OnDisplayed(displayed =>
        {
            if (displayed.Shape.TryGetProperty<ContentItem>("ContentItem", out var item)
                && displayed.ServiceProvider.GetRequiredService<IDataLocalizer>()[item.ContentType, LocalizedDefinitions.Context] is { ResourceNotFound: false } word)
            {
                using var writer = new StringWriter();
                displayed.ChildContent.WriteTo(writer, HtmlEncoder.Default);
                displayed.ChildContent = new HtmlString(Badge().Replace(writer.ToString(), badge => badge.Groups[1].Value + HtmlEncoder.Default.Encode(word.Value), count: 1));
            }
        });
        return ValueTask.CompletedTask;
    }

    // The link in the badge alone: a title may be the same word.
    [GeneratedRegex("""(<div class="contenttype\b[^>]*>.*?<a [^>]*>)[^<]*""", RegexOptions.Singleline)]
    private static partial Regex Badge();
}

using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.DisplayManagement.Descriptors;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>Offers no way to look at a menu in the content list: it has no page.</summary>
public sealed partial class MenuRows : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("ContentsButtonEdit_SummaryAdmin").OnDisplayed(displayed =>
        {
            if (displayed.Shape is ContentItemViewModel { ContentItem.ContentType: "Menu" })
            {
                using var writer = new StringWriter();
                displayed.ChildContent.WriteTo(writer, HtmlEncoder.Default);
                displayed.ChildContent = new HtmlString(View().Replace(writer.ToString(), ""));
            }
        });
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex("""<a [^>]*\bview"[^>]*>.*?</a>""", RegexOptions.Singleline)]
    private static partial Regex View();
}

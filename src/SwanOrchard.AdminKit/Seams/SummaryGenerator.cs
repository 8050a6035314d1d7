using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>Makes the validation summary above an item's form state the number of errors and link to each field.</summary>
public sealed class SummaryGenerator : DefaultHtmlGenerator
{
    private const string Area = "OrchardCore.Contents";

    public SummaryGenerator(
        IAntiforgery antiforgery,
        IOptions<MvcViewOptions> options,
        IModelMetadataProvider metadata,
        IUrlHelperFactory urls,
        HtmlEncoder encoder,
        ValidationHtmlAttributeProvider attributes)
        : base(antiforgery, options, metadata, urls, encoder, attributes)
    {
    }

    public override TagBuilder GenerateValidationSummary(
        ViewContext viewContext, bool excludePropertyErrors, string message, string headerTag, object htmlAttributes)
    {
        ArgumentNullException.ThrowIfNull(viewContext);

        // One error a field, the one that the field itself shows.
        var faults = viewContext.ViewData.ModelState
            .Select(entry =>
                (Field: entry.Key, Text: entry.Value!.Errors.FirstOrDefault(error => error.ErrorMessage.Length > 0)?.ErrorMessage ?? ""))
            .Where(fault => fault.Text.Length > 0)
            .ToArray();
        if (!Area.Equals(viewContext.RouteData.Values["area"] as string, StringComparison.Ordinal) || faults.Length == 0)
        {
            return base.GenerateValidationSummary(viewContext, excludePropertyErrors, message, headerTag, htmlAttributes);
        }

        var S = viewContext.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<SummaryGenerator>>();
        var summary = new TagBuilder("div");
        summary.AddCssClass(HtmlHelper.ValidationSummaryCssClassName);
        summary.Attributes["role"] = "alert";
        var count = new TagBuilder("p");
        count.InnerHtml.Append(S.Plural(faults.Length, "1 thing to correct", "{0} things to correct"));
        var list = new TagBuilder("ul");
        foreach (var (field, text) in faults)
        {
            var entry = new TagBuilder("li");
            entry.InnerHtml.AppendHtml(Entry(field, text));
            list.InnerHtml.AppendHtml(entry);
        }

        summary.InnerHtml.AppendHtml(count).AppendHtml(list);
        return summary;
    }

    private TagBuilder Entry(string field, string text)
    {
        var entry = new TagBuilder(field.Length == 0 ? "span" : "a");
        if (field.Length > 0)
        {
            entry.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, IdAttributeDotReplacement);
        }

        entry.InnerHtml.Append(text);
        return entry;
    }
}

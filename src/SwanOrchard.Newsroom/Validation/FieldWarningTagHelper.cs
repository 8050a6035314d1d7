using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>Adds the warnings of a field to the place for its error.</summary>
[HtmlTargetElement("span", Attributes = ForAttribute)]
public sealed class FieldWarningTagHelper : TagHelper
{
    private const string ForAttribute = "asp-validation-for";

    private readonly DraftWarnings _warnings;

    public FieldWarningTagHelper(DraftWarnings warnings) => _warnings = warnings;

    /// <summary>The field.</summary>
    [HtmlAttributeName(ForAttribute)]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The view with the form.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var field = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        if (ViewContext.ViewData.ModelState.GetFieldValidationState(field) == ModelValidationState.Invalid)
        {
            return;
        }

        foreach (var warning in _warnings.All[field])
        {
            var text = new TagBuilder("span");
            text.AddCssClass("swan-warning");
            text.InnerHtml.Append(warning);
            output.PostElement.AppendHtml(text);
        }
    }
}

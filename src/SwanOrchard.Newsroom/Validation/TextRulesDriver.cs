using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>
/// Reports in the form what is wrong with a title or body. Orchard's own drivers only report that a title is empty or consists of spaces.
/// </summary>
public sealed class TextRulesDriver : ContentDisplayDriver
{
    private readonly IHttpContextAccessor _httpContext;
    private readonly IStringLocalizer S;

    public TextRulesDriver(IHttpContextAccessor httpContext, IStringLocalizer<TextRulesDriver> localizer)
    {
        _httpContext = httpContext;
        S = localizer;
    }

    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (ContentTypeNames.Readable.Contains(contentItem.ContentType)
            && _httpContext.HttpContext?.Request is { HasFormContentType: true } request)
        {
            foreach (var (part, property, check) in ContentRules.Texts)
            {
                var field = $"{part}.{property}";
                var typed = request.Form[field].ToString();
                if (!string.IsNullOrWhiteSpace(typed) && check(typed) is { } fault)
                {
                    context.Updater.ModelState.AddModelError(field, S[fault.Message, fault.Arguments]);
                }
            }
        }

        return Task.FromResult<IDisplayResult?>(null);
    }
}

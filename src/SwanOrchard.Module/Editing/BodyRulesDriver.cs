using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Editing;

/// <summary>Says in the form what is wrong with a body; Orchard's own driver takes any.</summary>
public sealed class BodyRulesDriver : ContentDisplayDriver
{
    private const string Field = $"{PartNames.HtmlBody}.Html";

    private readonly IHttpContextAccessor _httpContext;
    private readonly IStringLocalizer S;

    public BodyRulesDriver(IHttpContextAccessor httpContext, IStringLocalizer<BodyRulesDriver> localizer)
    {
        _httpContext = httpContext;
        S = localizer;
    }

    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (ContentTypeNames.Readable.Contains(contentItem.ContentType)
            && _httpContext.HttpContext?.Request is { HasFormContentType: true } request
            && ContentRules.CheckBody(request.Form[Field]) is { } fault)
        {
            context.Updater.ModelState.AddModelError(Field, S[fault.Message, fault.Arguments]);
        }

        return Task.FromResult<IDisplayResult?>(null);
    }
}

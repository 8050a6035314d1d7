using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Editing;

/// <summary>Says in the form that a title cannot be seen; of one of spaces Orchard's own driver says it.</summary>
public sealed class TitleRulesDriver : ContentDisplayDriver
{
    private const string Field = $"{PartNames.Title}.Title";

    private readonly IHttpContextAccessor _httpContext;
    private readonly IStringLocalizer S;

    public TitleRulesDriver(IHttpContextAccessor httpContext, IStringLocalizer<TitleRulesDriver> localizer)
    {
        _httpContext = httpContext;
        S = localizer;
    }

    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (ContentTypeNames.Readable.Contains(contentItem.ContentType)
            && _httpContext.HttpContext?.Request is { HasFormContentType: true } request
            && request.Form[Field].ToString() is var title
            && !string.IsNullOrWhiteSpace(title)
            && ContentRules.CheckTitle(title) is { } fault)
        {
            context.Updater.ModelState.AddModelError(Field, S[fault.Message, fault.Arguments]);
        }

        return Task.FromResult<IDisplayResult?>(null);
    }
}

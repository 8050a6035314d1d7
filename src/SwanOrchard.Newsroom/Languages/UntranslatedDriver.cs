using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentPreview;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>
/// Asks in the form, before a translation is published or scheduled that still has texts of the original, whether that is meant.
/// </summary>
public sealed class UntranslatedDriver : ContentDisplayDriver
{
    private readonly UntranslatedTexts _texts;
    private readonly IHttpContextAccessor _httpContext;

    public UntranslatedDriver(UntranslatedTexts texts, IHttpContextAccessor httpContext)
    {
        _texts = texts;
        _httpContext = httpContext;
    }

    public override async Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (context.IsNew
            || !_texts.IsAsked
            || _httpContext.HttpContext is not { Request: { HasFormContentType: true } request } http
            || http.Features.Get<ContentPreviewFeature>()?.Previewing == true
            || !(request.Form.ContainsKey(FormPurpose.Publish) || request.Form[FormPurpose.Save] == FormPurpose.PublishLater)
            || await _texts.FaultAsync(contentItem, (part, property) => request.Form[$"{part}.{property}"].ToString()) is not { } fault)
        {
            return null;
        }

        if (!_texts.IsConfirmed)
        {
            context.Updater.ModelState.AddModelError(UntranslatedTexts.FieldPrefix, nameof(UntranslatedViewModel.Confirmed), fault);
        }

        return Initialize<UntranslatedViewModel>("Untranslated_Edit", model =>
        {
            model.Fault = fault;
            model.Confirmed = _texts.IsConfirmed;
        }).Location("Content:1");
    }
}

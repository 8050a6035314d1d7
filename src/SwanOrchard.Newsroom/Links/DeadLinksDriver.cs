using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentPreview;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Asks in the form, before an item is published or scheduled that links to nothing, whether that is meant.</summary>
public sealed class DeadLinksDriver : ContentDisplayDriver
{
    private readonly LinkQuestion _question;
    private readonly FormPurpose _purpose;
    private readonly IHttpContextAccessor _httpContext;

    public DeadLinksDriver(LinkQuestion question, FormPurpose purpose, IHttpContextAccessor httpContext)
    {
        _question = question;
        _purpose = purpose;
        _httpContext = httpContext;
    }

    public override async Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (!_purpose.IsByHand
            || !_purpose.IsForReaders
            || _httpContext.HttpContext is not { } http
            || http.Features.Get<ContentPreviewFeature>()?.Previewing == true
            || await _question.FaultAsync(contentItem, http.Request.Form[$"{PartNames.HtmlBody}.Html"].ToString()) is not { } fault)
        {
            return null;
        }

        if (!_question.IsConfirmed)
        {
            context.Updater.ModelState.AddModelError(LinkQuestion.FieldPrefix, nameof(DeadLinksViewModel.Confirmed), fault);
        }

        return Initialize<DeadLinksViewModel>("DeadLinks_Edit", model =>
        {
            model.Fault = fault;
            model.Confirmed = _question.IsConfirmed;
        }).Location("Content:1");
    }
}

using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentPreview;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Tells an editor if someone else has changed the item since the form was opened.</summary>
/// <remarks>Drivers of the item run before those of its parts, so the content is still the stored one here.</remarks>
public sealed class EditConflictDriver : ContentDisplayDriver
{
    /// <summary>The prefix of the driver's form fields.</summary>
    public const string FieldPrefix = "EditConflict";

    private readonly IHttpContextAccessor _httpContext;
    private readonly OpenedContent _opened;
    private readonly NewItemToken _token;
    private readonly EditConflict _conflict;
    private readonly EditConflictWords _words;

    public EditConflictDriver(
        IHttpContextAccessor httpContext,
        OpenedContent opened,
        NewItemToken token,
        EditConflict conflict,
        EditConflictWords words)
    {
        _httpContext = httpContext;
        _opened = opened;
        _token = token;
        _conflict = conflict;
        _words = words;
    }

    public override IDisplayResult? Edit(ContentItem contentItem, BuildEditorContext context)
    {
        if (!ContentTypeNames.Readable.Contains(contentItem.ContentType))
        {
            return null;
        }

        // The same address is the same form: going back to it, or opening it twice, begins no second item.
        if (context.IsNew)
        {
            _token.GiveId(contentItem);
        }

        // Where two have saved, the form goes on from what is stored.
        var isConflict = ReferenceEquals(_conflict.Item, contentItem);
        var content = isConflict ? _conflict.Theirs : OpenedContent.Of(contentItem);
        return Show(new()
        {
            OpenedOn = context.IsNew ? null : OpenedContent.Fingerprint(content),
            Opened = context.IsNew ? null : _opened.Write(content),
            NewItem = context.IsNew ? _token.Write(contentItem.ContentItemId) : null,
            IsAsked = isConflict,
            IsConflict = isConflict,
            ContentItemId = contentItem.ContentItemId,
        });
    }

    public override async Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (!ContentTypeNames.Readable.Contains(contentItem.ContentType))
        {
            return null;
        }

        var model = new EditConflictViewModel();
        await context.Updater.TryUpdateModelAsync(model, FieldPrefix);
        var previewing = _httpContext.HttpContext?.Features.Get<ContentPreviewFeature>()?.Previewing == true;
        if (!previewing && context.IsNew)
        {
            _token.GiveId(contentItem);
        }

        if (!previewing && !context.IsNew && !string.IsNullOrEmpty(model.OpenedOn))
        {
            await LookAsync(contentItem, model, context);
        }

        return Show(model);
    }

    private async Task LookAsync(ContentItem contentItem, EditConflictViewModel model, UpdateEditorContext context)
    {
        var stored = OpenedContent.Of(contentItem);
        var opened = _opened.Read(model.Opened) ?? new JsonObject();
        var isChanged = model.OpenedOn != OpenedContent.Fingerprint(stored) && !EditMerge.AreSame(opened, stored);
        if (!isChanged && !(model.IsAsked && !model.Replace))
        {
            return;
        }

        model.IsConflict = true;
        model.ContentItemId = contentItem.ContentItemId;
        _conflict.Find(contentItem, opened);
        context.Updater.ModelState.AddModelError(FieldPrefix, nameof(model.Replace), await _words.MessageAsync());
    }

    private ShapeResult Show(EditConflictViewModel shown) => Initialize<EditConflictViewModel>("EditConflict_Edit", model =>
    {
        model.OpenedOn = shown.OpenedOn;
        model.Opened = shown.Opened;
        model.NewItem = shown.NewItem;
        model.IsAsked = shown.IsAsked;
        model.IsConflict = shown.IsConflict;
        model.ContentItemId = shown.ContentItemId;
    }).Location("Content:0");
}

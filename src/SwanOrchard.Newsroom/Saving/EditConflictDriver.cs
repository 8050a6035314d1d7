using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentPreview;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Consent;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Forms;
using SwanOrchard.Newsroom.Updates;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>Tells the second of two editors on one item that it is no longer what the form was opened on.</summary>
/// <remarks>Drivers of the item come before those of its parts: here its content is still as it is stored.</remarks>
public sealed class EditConflictDriver : ContentDisplayDriver
{
    public const string FieldPrefix = "EditConflict";

    private readonly IHttpContextAccessor _httpContext;
    private readonly ContactRows _contacts;
    private readonly NewItemToken _token;
    private readonly IStringLocalizer S;

    public EditConflictDriver(
        IHttpContextAccessor httpContext, ContactRows contacts, NewItemToken token, IStringLocalizer<EditConflictDriver> localizer)
    {
        _httpContext = httpContext;
        _contacts = contacts;
        _token = token;
        S = localizer;
    }

    public override IDisplayResult? Edit(ContentItem contentItem, BuildEditorContext context) =>
        !ContentTypeNames.Readable.Contains(contentItem.ContentType) ? null : Show(new()
        {
            OpenedOn = context.IsNew ? null : Fingerprint(contentItem),
            NewItem = context.IsNew ? _token.Write(contentItem.ContentItemId) : null,
            Contacts = string.Join(',', ItemContacts.Of(contentItem).Select(contact => contact.Id)),
        });

    public override async Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (!ContentTypeNames.Readable.Contains(contentItem.ContentType))
        {
            return null;
        }

        var model = new EditConflictViewModel();
        await context.Updater.TryUpdateModelAsync(model, FieldPrefix);
        var previewing = _httpContext.HttpContext?.Features.Get<ContentPreviewFeature>()?.Previewing == true;
        if (!previewing && context.IsNew && _token.Read(model.NewItem) is { } id)
        {
            contentItem.ContentItemId = id;
        }

        if (!previewing && !context.IsNew && !string.IsNullOrEmpty(model.OpenedOn) && model.OpenedOn != Fingerprint(contentItem))
        {
            model.IsConflict = true;
            model.ContentItemId = contentItem.ContentItemId;
            _contacts.OpenedWith((model.Contacts ?? "").Split(','));
            if (!model.Replace)
            {
                context.Updater.ModelState.AddModelError(
                    FieldPrefix,
                    nameof(model.Replace),
                    S["Someone else saved this item after you opened it. Your changes are not saved yet, and nothing you typed is lost."]);
            }
        }

        return Show(model);
    }

    private ShapeResult Show(EditConflictViewModel shown) => Initialize<EditConflictViewModel>("EditConflict_Edit", model =>
    {
        model.OpenedOn = shown.OpenedOn;
        model.NewItem = shown.NewItem;
        model.Contacts = shown.Contacts;
        model.IsConflict = shown.IsConflict;
        model.ContentItemId = shown.ContentItemId;
    }).Location("Content:0");

    // What is saved in one language changes the others: the time of an item's own last change does not tell.
    private static string Fingerprint(ContentItem item)
    {
        // What we note of a version is nothing that anybody typed.
        var content = (JsonObject)((JsonObject)item.Content).DeepClone();
        content.Remove(nameof(DraftPart));
        content.Remove(nameof(ReaderUpdatePart));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToJsonString())).AsSpan(0, 16));
    }
}

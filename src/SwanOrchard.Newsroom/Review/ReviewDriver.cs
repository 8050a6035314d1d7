using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Review;

/// <summary>Shows in the form of an item how its review stands and the notes on it, and the buttons for the next step.</summary>
public sealed class ReviewDriver : ContentDisplayDriver
{
    private readonly ReviewStore _store;
    private readonly ReviewForm _form;
    private readonly IStringLocalizer S;

    public ReviewDriver(ReviewStore store, ReviewForm form, IStringLocalizer<ReviewDriver> localizer)
    {
        _store = store;
        _form = form;
        S = localizer;
    }

    public override IDisplayResult? Edit(ContentItem contentItem, BuildEditorContext context)
    {
        if (!ContentTypeNames.Readable.Contains(contentItem.ContentType))
        {
            return null;
        }

        // Asked once for both shapes.
        var found = new Lazy<Task<(ItemReview?, bool)>>(async () =>
            (await _store.FindAsync(contentItem.ContentItemId), await _form.MayPublishAsync(contentItem)));
        return Combine(
            Initialize<ReviewViewModel>("Review_Edit", async model => Fill(model, contentItem, await found.Value))
                .Location("Content:15").RenderWhen(() => IsUnderReviewAsync(found.Value)),
            Initialize<ReviewViewModel>("ReviewNotes_Edit", async model => Fill(model, contentItem, await found.Value))
                .Location(FormCards.Place("Notes", 8)).RenderWhen(async () => !await IsUnderReviewAsync(found.Value)),
            Initialize<ReviewViewModel>("ReviewButtons_Edit", async model => Fill(model, contentItem, await found.Value))
                .Location("Actions:6"));
    }

    // What it says is stored once the whole form is right: see ReviewHandler.
    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (_form.IsSent(contentItem))
        {
            var note = _form.Note;
            if (note is null && _form.Button == ReviewForm.SendBack)
            {
                context.Updater.ModelState.AddModelError(ReviewForm.NoteField, S["Say in a note what is to be changed."]);
            }
            else if (note?.Length > ReviewNote.MaxLength)
            {
                context.Updater.ModelState.AddModelError(
                    ReviewForm.NoteField, S["The note has {0} characters. The limit is {1}.", note.Length, ReviewNote.MaxLength]);
            }
        }

        return Task.FromResult(Edit(contentItem, context));
    }

    // Whose turn it is stands above the text; notes alone stand beside it.
    private static async Task<bool> IsUnderReviewAsync(Task<(ItemReview? Review, bool MayPublish)> found) =>
        (await found).Review is { State: not ReviewState.None };

    private void Fill(ReviewViewModel model, ContentItem item, (ItemReview? Review, bool MayPublish) found)
    {
        if (found.Review is { } review)
        {
            model.State = review.State;
            model.Utc = review.Utc;
            model.UserName = review.UserName;
            model.Notes = [.. review.Notes.Reverse()];
        }

        model.Note = _form.IsSent(item) ? _form.Note : null;
        model.MayPublish = found.MayPublish;
    }
}

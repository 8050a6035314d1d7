using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Forms;

namespace SwanOrchard.Newsroom.Review;

/// <summary>
/// Stores what the form says of the review, with the item. What was published, scheduled or deleted is no longer anybody's turn.
/// </summary>
public sealed class ReviewHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;
    private readonly ReviewForm _form;
    private readonly IClock _clock;

    // The session is resolved late, because this is created while the session is being created.
    public ReviewHandler(IServiceProvider services, ReviewForm form, IClock clock)
    {
        _services = services;
        _form = form;
        _clock = clock;
    }

    public override async Task DraftSavedAsync(SaveDraftContentContext context)
    {
        var item = context.ContentItem;
        if (!_form.IsSent(item))
        {
            return;
        }

        var (button, note, user) = (_form.Button, _form.Note, _form.User);
        var state = button switch
        {
            ReviewForm.Ready => ReviewState.Ready,
            ReviewForm.NotReady => ReviewState.None,
            ReviewForm.SendBack when await _form.MayPublishAsync(item) => ReviewState.SentBack,
            FormPurpose.PublishLater => ReviewState.None,
            _ => (ReviewState?)null,
        };
        var store = Store;
        if (state == ReviewState.None)
        {
            await CloseAsync(item, note);
            return;
        }

        if (state is null && note is null)
        {
            return;
        }

        var review = await store.FindAsync(item.ContentItemId) ?? new() { ContentItemId = item.ContentItemId };
        Add(review, note, user.Name);
        if (state is { } next)
        {
            (review.State, review.Utc) = (next, _clock.UtcNow);
            if (next == ReviewState.Ready)
            {
                (review.UserId, review.UserName) = user;
            }
        }

        await store.SaveAsync(review);
        if (state is ReviewState.Ready or ReviewState.SentBack && _services.GetService<ReviewNotices>() is { } notices)
        {
            notices.SendLater(review, item, user.Id);
        }
    }

    public override async Task PublishedAsync(PublishContentContext context)
    {
        var item = context.ContentItem;
        await CloseAsync(item, _form.IsSent(item) ? _form.Note : null);
    }

    public override Task RemovedAsync(RemoveContentContext context) =>
        context.NoActiveVersionLeft ? CloseAsync(context.ContentItem, note: null) : Task.CompletedTask;

    private async Task CloseAsync(ContentItem item, string? note)
    {
        if (!ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return;
        }

        var store = Store;
        var review = await store.FindAsync(item.ContentItemId);
        if ((review is null or { State: ReviewState.None }) && note is null)
        {
            return;
        }

        review ??= new() { ContentItemId = item.ContentItemId };
        (review.State, review.Utc) = (ReviewState.None, _clock.UtcNow);
        Add(review, note, _form.User.Name);
        await store.SaveAsync(review);
    }

    private void Add(ItemReview review, string? note, string userName)
    {
        if (note is not null)
        {
            review.Notes.Add(new(userName, _clock.UtcNow, note));
        }
    }

    private ReviewStore Store => _services.GetRequiredService<ReviewStore>();
}

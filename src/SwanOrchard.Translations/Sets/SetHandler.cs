using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Translations;

namespace SwanOrchard.Translations.Sets;

/// <summary>Keeps the sets of the desk in step with what happens to items, in the same transaction.</summary>
public sealed class SetHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;
    private readonly TranslationForm _form;

    // The session is resolved late, because this is created while the session is being created.
    public SetHandler(IServiceProvider services, TranslationForm form)
    {
        _services = services;
        _form = form;
    }

    public override Task DraftSavedAsync(SaveDraftContentContext context) => SaveDraftAsync(context.ContentItem);

    public override Task RestoredAsync(RestoreContentContext context) => SaveDraftAsync(context.ContentItem);

    public override async Task PublishedAsync(PublishContentContext context)
    {
        var item = context.ContentItem;
        var text = item.Snapshot();
        await ChangeAsync(
            item,
            (set, culture, utc) =>
            {
                set.Publish(culture, item.ContentItemId, text, utc, _form.TouchesNothing(item));
                if (_form.IsInStep(item, set.Text))
                {
                    set.Confirm(culture, utc);
                }
            },
            text);
    }

    public override Task UnpublishedAsync(PublishContentContext context) =>
        ChangeAsync(context.ContentItem, (set, culture, utc) => set.Unpublish(culture, utc));

    public override Task RemovedAsync(RemoveContentContext context) => ChangeAsync(
        context.ContentItem,
        (set, culture, utc) =>
        {
            if (set.Of(culture).ContentItemId != context.ContentItem.ContentItemId)
            {
                return;
            }

            if (context.NoActiveVersionLeft)
            {
                set.Remove(culture, utc);
            }
            else
            {
                set.Discard(culture, utc);
            }
        });

    private Task SaveDraftAsync(ContentItem item) => ChangeAsync(
        item, (set, culture, utc) => set.SaveDraft(culture, item.ContentItemId, utc, _form.InReview(item)));

    private async Task ChangeAsync(ContentItem item, Action<TranslationSet, string, DateTime> change, params TextSnapshot[] texts)
    {
        if (item.PlaceInSet() is not (var id, var culture))
        {
            return;
        }

        await _services.GetRequiredService<TranslationSets>().ChangeAsync(
            id,
            (set, utc) =>
            {
                Correct(set, item, culture, utc);
                change(set, culture, utc);
            },
            texts);
    }

    // The language of a draft can be corrected, and an original is renamed.
    private static void Correct(TranslationSet set, ContentItem item, string culture, DateTime utc)
    {
        var key = culture.ToLowerInvariant();
        foreach (var other in set.Languages
            .Where(other => other.Value.ContentItemId == item.ContentItemId && other.Key != key)
            .Select(other => other.Key)
            .ToArray())
        {
            if (set.IsOriginal(other))
            {
                set.OriginalCulture = culture;
            }

            set.Remove(other, utc);
        }

        if (set.IsOriginal(culture) || set.Of(set.OriginalCulture).ContentItemId is null)
        {
            (set.Title, set.ContentType) = (item.DisplayText ?? "", item.ContentType);
        }
    }
}

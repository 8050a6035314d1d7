using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Newsroom.Updates;

/// <summary>
/// Dates an item by the last change of what it says to readers: publishing it again without one, after unpublishing it too, is no update.
/// </summary>
public sealed class ReaderUpdateHandler : ContentHandlerBase
{
    public override Task PublishingAsync(PublishContentContext context)
    {
        var item = context.ContentItem;
        if (!ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return Task.CompletedTask;
        }

        var now = Fingerprint(item);
        var (before, since) = context.PreviousItem is { } previous && previous.ContentItemVersionId != item.ContentItemVersionId
            ? (Fingerprint(previous), previous.ModifiedUtc)
            : item.TryGet<ReaderUpdatePart>(out var kept) ? (kept.Fingerprint, kept.Utc) : (null, null);
        if (before == now && since is not null)
        {
            item.ModifiedUtc = DateTime.SpecifyKind(since.Value, DateTimeKind.Utc);
        }

        item.Alter<ReaderUpdatePart>(part =>
        {
            part.Fingerprint = now;
            part.Utc = item.ModifiedUtc;
        });
        return Task.CompletedTask;
    }

    // A copy has said nothing to readers yet.
    public override Task CloningAsync(CloneContentContext context)
    {
        context.CloneContentItem.Remove(nameof(ReaderUpdatePart));
        return Task.CompletedTask;
    }

    private static string Fingerprint(ContentItem item) => ReaderText.Fingerprint((JsonObject)item.Content);
}

using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Updates;

/// <summary>
/// Dates an item by the last change of what it says to readers: publishing it again without one, after unpublishing it too, is no update.
/// </summary>
public sealed class ReaderUpdateHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;

    // The session is resolved late: creating it may ask for the handlers.
    public ReaderUpdateHandler(IServiceProvider services) => _services = services;

    public override Task PublishingAsync(PublishContentContext context)
    {
        var item = context.ContentItem;
        if (!ContentTypeNames.Readable.Contains(item.ContentType))
        {
            return Task.CompletedTask;
        }

        var (before, since) = context.PreviousItem is { } previous && previous.ContentItemVersionId != item.ContentItemVersionId
            ? (Fingerprint(previous), previous.ModifiedUtc)
            : item.TryGet<UnpublishedPart>(out var kept) ? (kept.Fingerprint, kept.Utc) : (null, null);
        if (since is not null && before == Fingerprint(item))
        {
            item.ModifiedUtc = DateTime.SpecifyKind(since.Value, DateTimeKind.Utc);
        }

        if (!context.Cancel)
        {
            item.Remove(nameof(UnpublishedPart));
        }

        return Task.CompletedTask;
    }

    // A draft that remains is published next, in place of the version that is unpublished.
    public override async Task UnpublishingAsync(PublishContentContext context)
    {
        if (context.PreviousItem is not { } published || !ContentTypeNames.Readable.Contains(published.ContentType))
        {
            return;
        }

        foreach (var item in new[] { published, context.ContentItem }.Distinct())
        {
            item.Alter<UnpublishedPart>(part => (part.Fingerprint, part.Utc) = (Fingerprint(published), published.ModifiedUtc));
            if (!ReferenceEquals(item, published))
            {
                await _services.GetRequiredService<ISession>().SaveAsync(item);
            }
        }
    }

    // A copy has said nothing to readers yet.
    public override Task CloningAsync(CloneContentContext context)
    {
        context.CloneContentItem.Remove(nameof(UnpublishedPart));
        return Task.CompletedTask;
    }

    private static string Fingerprint(ContentItem item) => ReaderText.Fingerprint((JsonObject)item.Content);
}

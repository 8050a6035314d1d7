using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Reading;

/// <summary>Notes each change of what readers see.</summary>
public sealed class ContentChangesHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;

    public ContentChangesHandler(IServiceProvider services) => _services = services;

    public override Task PublishedAsync(PublishContentContext context) => NoteAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => NoteAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => NoteAsync(context.ContentItem);

    // A draft changes what all languages share.
    public override Task DraftSavedAsync(SaveDraftContentContext context) => NoteAsync(context.ContentItem);

    private Task NoteAsync(ContentItem item) => ContentTypeNames.Readable.Contains(item.ContentType)
        ? _services.GetRequiredService<ContentChanges>().NoteAsync()
        : Task.CompletedTask;
}

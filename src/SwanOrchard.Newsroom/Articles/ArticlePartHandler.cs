using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>Sets the date of an article at its first publication.</summary>
public sealed class ArticlePartHandler : ContentPartHandler<ArticlePart>
{
    private readonly IClock _clock;

    public ArticlePartHandler(IClock clock) => _clock = clock;

    public override Task PublishingAsync(PublishContentContext context, ArticlePart part)
    {
        if (part.FirstPublishedUtc is null)
        {
            // Feeds and pages show whole seconds only.
            var now = _clock.UtcNow;
            part.FirstPublishedUtc = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
            part.Apply();
        }

        return Task.CompletedTask;
    }

    public override Task CloningAsync(CloneContentContext context, ArticlePart part)
    {
        context.CloneContentItem.Alter<ArticlePart>(clone => clone.FirstPublishedUtc = null);
        return Task.CompletedTask;
    }
}

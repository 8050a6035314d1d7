using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Articles;

/// <summary>Dates an article by its first publication.</summary>
public sealed class ArticlePartHandler : ContentPartHandler<ArticlePart>
{
    private readonly IClock _clock;

    public ArticlePartHandler(IClock clock) => _clock = clock;

    public override Task PublishingAsync(PublishContentContext context, ArticlePart part)
    {
        if (part.FirstPublishedUtc is null)
        {
            // Whole seconds are what feeds and pages can say.
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

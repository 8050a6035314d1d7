using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Articles;

/// <summary>Dates an article by its first publication, and refuses what the rules do not allow.</summary>
public sealed class ArticlePartHandler : ContentPartHandler<ArticlePart>
{
    private readonly IClock _clock;
    private readonly IStringLocalizer S;

    public ArticlePartHandler(IClock clock, IStringLocalizer<ArticlePartHandler> localizer)
    {
        _clock = clock;
        S = localizer;
    }

    public override Task ValidatingAsync(ValidateContentContext context, ArticlePart part)
    {
        foreach (var fault in ContentRules.Check(part.ToData()))
        {
            context.Fail(S[fault.Message, fault.Arguments], fault.Property);
        }

        return Task.CompletedTask;
    }

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

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;

namespace SwanOrchard.Newsroom.Validation;

/// <summary>
/// Refuses to publish, by a button of a list or at its time, what a draft was allowed to wait with. A form and a program have been told
/// by then.
/// </summary>
public sealed partial class PublishingRulesHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public PublishingRulesHandler(
        IServiceProvider services, ILogger<PublishingRulesHandler> logger, IStringLocalizer<PublishingRulesHandler> localizer)
    {
        _services = services;
        _logger = logger;
        S = localizer;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        var item = context.ContentItem;
        if (context.Cancel || ItemRules.BeforePublishing(item).ToArray() is not [var first, ..])
        {
            return Task.CompletedTask;
        }

        context.Cancel = true;
        LogRefused(_logger, item.ContentItemId);
        _services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater?.ModelState.AddModelError(
            $"{first.Part}.{first.Fault.Property}",
            S["“{0}”: {1} Open the item to correct it.", item.DisplayText, S[first.Fault.Message, first.Fault.Arguments].Value].Value);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning, "The content item '{ContentItemId}' was not published: it has something to correct.")]
    private static partial void LogRefused(ILogger logger, string contentItemId);
}

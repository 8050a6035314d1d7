using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Links;

/// <summary>Refuses to publish by a button of a list what the form would ask about.</summary>
public sealed class DeadLinksHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;
    private readonly LinkQuestion _question;
    private readonly IStringLocalizer S;

    public DeadLinksHandler(IServiceProvider services, LinkQuestion question, IStringLocalizer<DeadLinksHandler> localizer)
    {
        _services = services;
        _question = question;
        S = localizer;
    }

    public override async Task PublishingAsync(PublishContentContext context)
    {
        if (!context.Cancel && _question.IsOpen && await _question.FaultAsync(context.ContentItem) is { } fault)
        {
            context.Cancel = true;
            _services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater?.ModelState.AddModelError(
                LinkQuestion.FieldPrefix,
                nameof(DeadLinksViewModel.Confirmed),
                S["“{0}”: {1} Open the item to correct them or to publish it anyway.", context.ContentItem.DisplayText, fault].Value);
        }
    }
}

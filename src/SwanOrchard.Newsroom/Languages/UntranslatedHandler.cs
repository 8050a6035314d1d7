using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>Refuses to publish by a button of a list what the form would ask about.</summary>
public sealed class UntranslatedHandler : ContentHandlerBase
{
    private readonly IServiceProvider _services;
    private readonly UntranslatedTexts _texts;
    private readonly IStringLocalizer S;

    public UntranslatedHandler(IServiceProvider services, UntranslatedTexts texts, IStringLocalizer<UntranslatedHandler> localizer)
    {
        _services = services;
        _texts = texts;
        S = localizer;
    }

    public override async Task PublishingAsync(PublishContentContext context)
    {
        if (!context.Cancel
            && _texts.IsAsked
            && !_texts.IsConfirmed
            && await _texts.FaultAsync(context.ContentItem) is { } fault)
        {
            context.Cancel = true;
            _services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater?.ModelState.AddModelError(
                UntranslatedTexts.FieldPrefix,
                nameof(UntranslatedViewModel.Confirmed),
                S["“{0}”: {1} Open the item to translate it or to publish it anyway.", context.ContentItem.DisplayText, fault].Value);
        }
    }
}

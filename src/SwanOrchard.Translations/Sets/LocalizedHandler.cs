using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Handlers;

namespace SwanOrchard.Translations.Sets;

/// <summary>Keeps what a new translation was copied from.</summary>
public sealed class LocalizedHandler : ContentLocalizationHandlerBase
{
    private readonly IServiceProvider _services;

    // The session is resolved late, because this is created while the session is being created.
    public LocalizedHandler(IServiceProvider services) => _services = services;

    public override async Task LocalizedAsync(LocalizationContentContext context)
    {
        var copied = context.Original.Snapshot();
        await _services.GetRequiredService<TranslationSets>().ChangeAsync(
            context.LocalizationSet,
            (set, utc) =>
            {
                set.SaveDraft(context.Culture, context.ContentItem.ContentItemId, utc);

                // What is copied from another translation was not made from the original.
                if (context.Original.PlaceInSet() is (_, var from) && set.IsOriginal(from))
                {
                    set.Begin(context.Culture, copied, utc);
                }
            },
            copied);
    }
}

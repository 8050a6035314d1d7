using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using SwanOrchard.Core.Content;
using YesSql;

namespace SwanOrchard.Newsroom.Languages;

/// <summary>Allows one version per language in a set, so that a translation cannot become a second original.</summary>
public sealed class LanguageOfSetHandler : ContentPartHandler<LocalizationPart>
{
    private readonly IServiceProvider _services;
    private readonly IStringLocalizer S;

    // The session is resolved late, because this is created while the session is being created.
    public LanguageOfSetHandler(IServiceProvider services, IStringLocalizer<LanguageOfSetHandler> localizer)
    {
        _services = services;
        S = localizer;
    }

    public override async Task ValidatingAsync(ValidateContentContext context, LocalizationPart part)
    {
        if (await IsTakenAsync(context.ContentItem, part))
        {
            context.Fail(Message, nameof(part.Culture));
        }
    }

    // Orchard validates only items that do not come from a form. This runs whenever an item is published, on a schedule too.
    public override async Task PublishingAsync(PublishContentContext context, LocalizationPart part)
    {
        if (await IsTakenAsync(context.ContentItem, part))
        {
            context.Cancel = true;
            _services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater?.ModelState.AddModelError(
                nameof(LocalizationPart), nameof(part.Culture), Message);
        }
    }

    private LocalizedString Message => S["There is already a version in this language. Edit that one instead."];

    private async Task<bool> IsTakenAsync(ContentItem item, LocalizationPart part)
    {
        if (!ContentTypeNames.Readable.Contains(item.ContentType)
            || string.IsNullOrEmpty(part.LocalizationSet)
            || string.IsNullOrEmpty(part.Culture))
        {
            return false;
        }

        var (id, set, culture) = (item.ContentItemId, part.LocalizationSet, part.Culture.ToLowerInvariant());
        return await _services.GetRequiredService<ISession>()
            .QueryIndex<LocalizedContentItemIndex>(index =>
                index.LocalizationSet == set && index.Culture == culture && index.ContentItemId != id && (index.Published || index.Latest))
            .CountAsync() > 0;
    }
}

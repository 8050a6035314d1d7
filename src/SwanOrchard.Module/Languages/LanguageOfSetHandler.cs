using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace SwanOrchard.Module.Languages;

/// <summary>Keeps a set at one version a language: nobody turns a translation into a second original.</summary>
public sealed class LanguageOfSetHandler : ContentPartHandler<LocalizationPart>
{
    private readonly IServiceProvider _services;
    private readonly IStringLocalizer S;

    // The session is resolved late: it would be asked for while it is being made.
    public LanguageOfSetHandler(IServiceProvider services, IStringLocalizer<LanguageOfSetHandler> localizer)
    {
        _services = services;
        S = localizer;
    }

    public override async Task ValidatingAsync(ValidateContentContext context, LocalizationPart part)
    {
        if (string.IsNullOrEmpty(part.LocalizationSet) || string.IsNullOrEmpty(part.Culture))
        {
            return;
        }

        var (id, set, culture) = (context.ContentItem.ContentItemId, part.LocalizationSet, part.Culture.ToLowerInvariant());
        var taken = await _services.GetRequiredService<ISession>()
            .QueryIndex<LocalizedContentItemIndex>(index =>
                index.LocalizationSet == set && index.Culture == culture && index.ContentItemId != id && (index.Published || index.Latest))
            .CountAsync();
        if (taken > 0)
        {
            context.Fail(S["There is already a version in this language: change that one."], nameof(part.Culture));
        }
    }
}

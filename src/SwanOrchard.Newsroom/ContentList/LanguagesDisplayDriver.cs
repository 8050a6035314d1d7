using OrchardCore;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Content;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>In the admin's content list, shows in which languages an item is published, a draft or missing.</summary>
public sealed class LanguagesDisplayDriver : ContentDisplayDriver
{
    private readonly LanguageVersions _versions;

    public LanguagesDisplayDriver(LanguageVersions versions) => _versions = versions;

    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context)
    {
        if (context.DisplayType != OrchardCoreConstants.DisplayType.SummaryAdmin
            || !ContentTypeNames.Readable.Contains(model.ContentType)
            || !model.TryGet<LocalizationPart>(out var part)
            || string.IsNullOrEmpty(part.LocalizationSet))
        {
            return null;
        }

        _versions.Want(part.LocalizationSet);
        return Initialize<LanguagesViewModel>("SwanLanguages", languages =>
        {
            languages.Set = part.LocalizationSet;
            languages.Current = part.Culture;
        })
            .Location(OrchardCoreConstants.DisplayType.SummaryAdmin, "Tags:11");
    }
}

using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using SwanOrchard.Core.Content;
using SwanOrchard.Core.Translations;
using SwanOrchard.Core.Translations.Exchange;
using SwanOrchard.Newsroom.Validation;
using SwanOrchard.Translations.Sets;

namespace SwanOrchard.Translations.Exchange;

/// <summary>
/// Writes the texts of a file into drafts, with the session, by the way on which a form stores them. Readers see no change.
/// </summary>
public sealed class ImportedItems
{
    private readonly IContentManager _content;
    private readonly IContentLocalizationManager _localization;
    private readonly DraftItems _drafts;
    private readonly TranslationSets _sets;
    private readonly IStringLocalizer S;

    public ImportedItems(
        IContentManager content,
        IContentLocalizationManager localization,
        DraftItems drafts,
        TranslationSets sets,
        IStringLocalizer<ImportedItems> localizer)
    {
        _content = content;
        _localization = localization;
        _drafts = drafts;
        _sets = sets;
        S = localizer;
    }

    /// <summary>Stores a draft.</summary>
    /// <param name="plan">What to store.</param>
    /// <param name="faults">Is told what the site refuses; then the session is to be cancelled.</param>
    /// <returns>The draft; null if it would say the same as before, or was refused.</returns>
    public async Task<ImportedDraft?> StoreAsync(PlannedDraft plan, List<ExchangeFault> faults)
    {
        // A new version is begun only once it is known that it differs.
        if (plan.Translation is { } present && Write(plan, (JsonObject)present.Content, faults) is not { Changed.Count: > 0 })
        {
            return null;
        }

        var item = plan.Translation is { } translation
            ? await _content.GetAsync(translation.ContentItemId, VersionOptions.DraftRequired)
            : await _localization.LocalizeAsync(plan.Original, plan.Culture);
        if (Write(plan, (JsonObject)item.Content, faults) is not var (parts, changed))
        {
            return null;
        }

        foreach (var part in changed)
        {
            Put(item, part, parts[part]!);
        }

        if (changed.Contains(PartNames.Title))
        {
            item.DisplayText = ContentJson.Text(parts, PartNames.Title, "Title") ?? "";
            if (plan.Translation is null && parts[PartNames.Autoroute] is JsonObject route)
            {
                // A path is made of the new title.
                route["Path"] = "";
                Put(item, PartNames.Autoroute, route);
            }
        }

        await _content.UpdateAsync(item);
        _drafts.Add(item);
        var result = await _content.ValidateAsync(item);
        if (!result.Succeeded)
        {
            faults.AddRange(result.Errors.Select(error => new ExchangeFault(
                plan.Item.File, plan.Item.Line, "{0}", error.ErrorMessage ?? S["The site refuses this item."].Value)));
            return null;
        }

        await _content.SaveDraftAsync(item);
        await _sets.ChangeAsync(plan.Set.LocalizationSet, (set, utc) => Tell(set, plan, utc));
        return new(item.ContentItemId, item.DisplayText ?? "", plan.Culture, plan.IsBehind);
    }

    // What saving a draft does not say by itself.
    private static void Tell(TranslationSet set, PlannedDraft plan, DateTime utc)
    {
        if (plan is { IsBehind: true, Translation: null })
        {
            set.BeginBehind(plan.Culture, plan.Texts.ChangedSince(plan.Item), utc);
        }

        if (plan.IsMachineMade)
        {
            set.MarkMachineMade(plan.Culture);
        }
    }

    private static (JsonObject Parts, IReadOnlyCollection<string> Changed)? Write(
        PlannedDraft plan, JsonObject content, List<ExchangeFault> faults)
    {
        var parts = (JsonObject)content.DeepClone();
        try
        {
            return (parts, plan.Texts.Write(parts, plan.Targets));
        }
        catch (IncompleteTextException exception)
        {
            faults.Add(new(
                plan.Item.File,
                plan.Item.Line,
                "The translation has other paragraphs than the original. Translate all of this text, or leave it: {0}",
                exception.Field));
            return null;
        }
    }

    // A part that was already handed out would write its own text back.
    private static void Put(ContentItem item, string part, JsonNode value)
    {
        item.Remove(part);
        ((JsonObject)item.Content)[part] = value.DeepClone();
    }
}

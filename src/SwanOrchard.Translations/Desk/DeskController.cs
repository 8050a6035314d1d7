using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using OrchardCore.Modules;
using SwanOrchard.Core.Html;
using SwanOrchard.Translations.Access;
using SwanOrchard.Translations.Sets;

namespace SwanOrchard.Translations.Desk;

/// <summary>The translation desk.</summary>
[Admin]
public sealed class DeskController : Controller
{
    private readonly DeskQueries _queries;
    private readonly DeskRows _rows;
    private readonly DeskChanges _changes;
    private readonly DeskAccess _access;
    private readonly SetFiller _filler;
    private readonly ILocalizationService _localization;
    private readonly IContentDefinitionManager _definitions;
    private readonly ILocalClock _clock;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public DeskController(
        DeskQueries queries,
        DeskRows rows,
        DeskChanges changes,
        DeskAccess access,
        SetFiller filler,
        ILocalizationService localization,
        IContentDefinitionManager definitions,
        ILocalClock clock,
        INotifier notifier,
        IHtmlLocalizer<DeskController> localizer)
    {
        _queries = queries;
        _rows = rows;
        _changes = changes;
        _access = access;
        _filler = filler;
        _localization = localization;
        _definitions = definitions;
        _clock = clock;
        _notifier = notifier;
        H = localizer;
    }

    /// <summary>The page.</summary>
    [HttpGet]
    [Admin("Translations", "SwanTranslations")]
    public async Task<IActionResult> Index(DeskFilter filter)
    {
        if (!await _access.MayUseAsync(User))
        {
            return Forbid();
        }

        // A value that is not known says nothing.
        ModelState.Clear();
        filter.Text = VisibleText.Filled(filter.Text);
        filter.Page = Math.Clamp(filter.Page, 1, 100_000);
        filter.Days = filter.Days is > 0 and < 10_000 ? filter.Days : null;
        var cultures = await _localization.GetSupportedCulturesAsync();
        filter.Language = cultures.FirstOrDefault(culture => culture.Equals(filter.Language, StringComparison.OrdinalIgnoreCase));
        var sets = await _queries.ListAsync(filter, DeskFilter.PageSize + 1);
        var rows = new List<DeskRow>();
        foreach (var set in sets.Take(DeskFilter.PageSize))
        {
            rows.Add(await _rows.RowAsync(set, cultures, User));
        }

        return View(new DeskViewModel
        {
            Filter = filter,
            Cultures = cultures,
            Types = await TypesAsync(),
            Coverage = await _queries.CountAsync(),
            Rows = rows,
            HasMore = sets.Count > DeskFilter.PageSize,
            Progress = _filler.Progress,
        });
    }

    /// <summary>Does something with the sets that are ticked.</summary>
    [HttpPost]
    [Admin("Translations/Change", "SwanTranslationsChange")]
    public async Task<IActionResult> Change(DeskFilter filter, DeskAction? what, string? into, string[]? sets)
    {
        if (!await _access.MayUseAsync(User))
        {
            return Forbid();
        }

        if (what is not { } action || !Enum.IsDefined(action))
        {
            await _notifier.WarningAsync(H["Choose what to do with the items."]);
        }
        else if (sets is not { Length: > 0 })
        {
            await _notifier.WarningAsync(H["No items were selected."]);
        }
        else
        {
            var (changed, left) = await _changes.DoAsync(action, sets.Distinct().Take(DeskFilter.PageSize), into, User);
            await SayAsync(action, changed, left);
        }

        return RedirectToAction(nameof(Index), filter.Values());
    }

    /// <summary>Marks as current what was there before the desk and was published before a day.</summary>
    [HttpPost]
    [Admin("Translations/MarkOld", "SwanTranslationsMarkOld")]
    public async Task<IActionResult> MarkOld(string? into, string? before)
    {
        if (!await _access.MayUseAsync(User))
        {
            return Forbid();
        }

        var cultures = await _localization.GetSupportedCulturesAsync();
        var language = cultures.FirstOrDefault(culture => culture.Equals(into, StringComparison.OrdinalIgnoreCase));
        if (language is null || !DateTime.TryParseExact(before, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day))
        {
            await _notifier.WarningAsync(H["Choose a language and a day."]);
            return RedirectToAction(nameof(Index));
        }

        var (changed, hasMore) = await _changes.MarkOldAsync(language, await _clock.ConvertToUtcAsync(day), User);
        await SayAsync(DeskAction.MarkCurrent, changed, 0);
        if (hasMore)
        {
            await _notifier.WarningAsync(H["There are more. Do it again to go on."]);
        }
        else if (changed == 0)
        {
            await _notifier.InformationAsync(H["There is nothing to mark."]);
        }

        return RedirectToAction(nameof(Index));
    }

    /// <summary>Makes another language the original of a set.</summary>
    [HttpPost]
    [Admin("Translations/MakeOriginal", "SwanTranslationsMakeOriginal")]
    public async Task<IActionResult> MakeOriginal(string? set, string? culture)
    {
        if (!await _access.MayUseAsync(User) || string.IsNullOrEmpty(set) || string.IsNullOrEmpty(culture))
        {
            return Forbid();
        }

        if (await _changes.MakeOriginalAsync(set, culture, User) is not { } isChanged)
        {
            return Forbid();
        }

        if (isChanged)
        {
            await _notifier.SuccessAsync(
                H["The original is now in another language: {0}.", CultureInfo.GetCultureInfo(culture).DisplayName]);
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task SayAsync(DeskAction action, int changed, int left)
    {
        if (changed > 0)
        {
            await _notifier.SuccessAsync(action switch
            {
                DeskAction.MarkCurrent => H.Plural(
                    changed, "1 translation is marked as current.", "{0} translations are marked as current."),
                DeskAction.NotWanted => H.Plural(changed, "1 translation is not wanted.", "{0} translations are not wanted."),
                _ => H.Plural(changed, "1 translation is wanted.", "{0} translations are wanted."),
            });
        }

        if (left > 0)
        {
            await _notifier.InformationAsync(action == DeskAction.MarkCurrent
                ? H.Plural(
                    left,
                    "1 translation was left as it is: there is none, readers see no original, or it is not yours to change.",
                    "{0} translations were left as they are: there is none, readers see no original, or they are not yours to change.")
                : H.Plural(
                    left,
                    "1 language was left as it is: it has a translation already, or it is not yours to decide.",
                    "{0} languages were left as they are: they have a translation already, or they are not yours to decide."));
        }
    }

    private async Task<KeyValuePair<string, string>[]> TypesAsync() =>
    [
        .. (await _definitions.ListTypeDefinitionsAsync())
            .Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(LocalizationPart)))
            .Select(type => KeyValuePair.Create(type.Name, type.DisplayName))
            .OrderBy(type => type.Value, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true)),
    ];
}

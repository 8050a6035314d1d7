using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using SwanOrchard.Translations.Access;
using SwanOrchard.Translations.Desk;

namespace SwanOrchard.Translations.Exchange;

/// <summary>Gives out files for translators, and takes them in again.</summary>
[Admin]
public sealed class ExchangeController : Controller
{
    // More is not even received. What is less, and still too much, is said in words.
    private const long MaxRequest = 256L << 20;

    private readonly TranslationExport _export;
    private readonly TranslationImport _import;
    private readonly DeskAccess _access;
    private readonly ILocalizationService _localization;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public ExchangeController(
        TranslationExport export,
        TranslationImport import,
        DeskAccess access,
        ILocalizationService localization,
        INotifier notifier,
        IHtmlLocalizer<ExchangeController> localizer)
    {
        _export = export;
        _import = import;
        _access = access;
        _localization = localization;
        _notifier = notifier;
        H = localizer;
    }

    /// <summary>Gives out what is ticked on the desk.</summary>
    [HttpPost]
    [Admin("Translations/ExportSelected", "SwanTranslationsExportSelected")]
    public async Task<IActionResult> ExportSelected(DeskFilter filter, string? into, string[]? sets, ExchangeFormat format)
    {
        if (!await _access.MayUseAsync(User))
        {
            return Forbid();
        }

        if (sets is not { Length: > 0 })
        {
            await _notifier.WarningAsync(H["No items were selected."]);
            return RedirectToAction("Index", "Desk", filter.Values());
        }

        if (await LanguageAsync(into) is not { } culture)
        {
            await _notifier.WarningAsync(H["Choose the language to translate into."]);
            return RedirectToAction("Index", "Desk", filter.Values());
        }

        return await SendAsync(await _export.FindAsync(sets.Distinct().Take(DeskFilter.PageSize)), culture, format, filter);
    }

    /// <summary>Gives out what is missing or outdated in a language.</summary>
    [HttpPost]
    [Admin("Translations/Export", "SwanTranslationsExport")]
    public async Task<IActionResult> Export(string? into, ExchangeFormat format)
    {
        if (!await _access.MayUseAsync(User))
        {
            return Forbid();
        }

        if (await LanguageAsync(into) is not { } culture)
        {
            await _notifier.WarningAsync(H["Choose the language to translate into."]);
            return RedirectToAction("Index", "Desk");
        }

        return await SendAsync(await _export.ToDoAsync(culture), culture, format, new());
    }

    /// <summary>The page to import on.</summary>
    [HttpGet]
    [Admin("Translations/Import", "SwanTranslationsImport")]
    public async Task<IActionResult> Import() =>
        await _access.MayUseAsync(User) ? View(new ImportViewModel()) : Forbid();

    /// <summary>Takes a file in.</summary>
    [HttpPost, RequestSizeLimit(MaxRequest), RequestFormLimits(MultipartBodyLengthLimit = MaxRequest)]
    [Admin("Translations/Import", "SwanTranslationsImportFile")]
    public async Task<IActionResult> Import(IFormFile? file, bool takesBehind, bool machineMade)
    {
        if (!await _access.MayUseAsync(User))
        {
            return Forbid();
        }

        if (file is not { Length: > 0 })
        {
            await _notifier.ErrorAsync(H["Choose a file."]);
            return View(new ImportViewModel());
        }

        var name = Path.GetFileName(file.FileName);
        await using var stream = file.OpenReadStream();
        return View(new ImportViewModel
        {
            FileName = name,
            Takes = new(takesBehind, machineMade),
            Result = await _import.RunAsync(name, stream, new(takesBehind, machineMade), User),
        });
    }

    private async Task<IActionResult> SendAsync(
        IReadOnlyList<Core.Translations.TranslationSet> sets, string culture, ExchangeFormat format, DeskFilter filter)
    {
        if (!Enum.IsDefined(format) || await _export.MakeAsync(sets, culture, format, User) is not var (name, type, bytes, _))
        {
            await _notifier.InformationAsync(H["There is nothing to translate into this language, or it is not yours to translate."]);
            return RedirectToAction("Index", "Desk", filter.Values());
        }

        if (sets.Count > TranslationExport.MaxItems)
        {
            await _notifier.InformationAsync(
                H["The file holds the {0} most urgent items. Export again once these are imported.", TranslationExport.MaxItems]);
        }

        return File(bytes, type, name);
    }

    private async Task<string?> LanguageAsync(string? into) => (await _localization.GetSupportedCulturesAsync())
        .FirstOrDefault(culture => culture.Equals(into, StringComparison.OrdinalIgnoreCase));
}

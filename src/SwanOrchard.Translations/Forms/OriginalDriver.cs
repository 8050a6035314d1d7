using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Core.Translations;
using SwanOrchard.Translations.Access;
using SwanOrchard.Translations.Sets;

namespace SwanOrchard.Translations.Forms;

/// <summary>
/// Shows the original in the form of a translation, what has changed in it, and asks whether the translation is in step. In the form of an
/// original, offers to say that a change does not touch its translations.
/// </summary>
public sealed class OriginalDriver : ContentDisplayDriver
{
    private readonly TranslationSets _sets;
    private readonly OriginalTexts _texts;
    private readonly DeskAccess _access;
    private readonly IHttpContextAccessor _httpContext;

    public OriginalDriver(TranslationSets sets, OriginalTexts texts, DeskAccess access, IHttpContextAccessor httpContext)
    {
        _sets = sets;
        _texts = texts;
        _access = access;
        _httpContext = httpContext;
    }

    public override async Task<IDisplayResult?> EditAsync(ContentItem contentItem, BuildEditorContext context)
    {
        if (context.IsNew || contentItem.PlaceInSet() is not (var id, var culture) || await _sets.FindAsync(id) is not { } set)
        {
            return null;
        }

        if (set.IsOriginal(culture))
        {
            return set.Hashes is not null && set.Targets.Any(target => set.StateOf(target) == TranslationState.Current)
                ? Initialize<TouchesNothingViewModel>(
                    "TranslationTouches_Edit",
                    model => model.TouchesNothing = Posted(TranslationForm.TouchesNothingField) == "true").Location("Content:14")
                : null;
        }

        return await _sets.OriginalAsync(set) is { } original
            ? Initialize<OriginalViewModel>("TranslationOriginal_Edit", model => FillAsync(model, set, culture, original))
                .Location("Content:0.5")
            : null;
    }

    public override Task<IDisplayResult?> UpdateAsync(ContentItem contentItem, UpdateEditorContext context) =>
        EditAsync(contentItem, context);

    private async ValueTask FillAsync(OriginalViewModel model, TranslationSet set, string culture, ContentItem original)
    {
        var language = set.Of(culture);
        model.Set = set;
        model.Culture = culture;
        model.IsPublished = original.Published;
        model.Fields = await _texts.CompareAsync(set, culture, original);
        model.State = language.Base is null ? TranslationState.Unknown
            : model.Fields.Any(field => field.IsChanged) ? TranslationState.Outdated
            : TranslationState.Current;
        model.IsAsked = original.Published && (model.State != TranslationState.Current || language.MachineMade);
        model.MayBeOriginal = _httpContext.HttpContext?.User is { } user
            && await _access.MayUseAsync(user)
            && await _access.MayEditAsync(user, set, set.OriginalCulture);
        model.Shown = original.Published ? original.Snapshot().Hash : "";

        // Of what nobody knows the base, the form shows no change either: the person says so after comparing.
        model.InStep = Posted(TranslationForm.InStepField) is { } answer ? answer == "true" : model.State == TranslationState.Outdated;
    }

    private string? Posted(string field) => _httpContext.HttpContext?.Request is { HasFormContentType: true } request
        && request.Form.TryGetValue(field, out var value)
            ? value.ToString()
            : null;
}

using System.Security.Claims;
using SwanOrchard.Core.Translations;
using SwanOrchard.Translations.Access;

namespace SwanOrchard.Translations.Desk;

/// <summary>Says what each language of a set leads to for a person: the one next thing to do.</summary>
public sealed class DeskRows
{
    private readonly DeskAccess _access;

    public DeskRows(DeskAccess access) => _access = access;

    /// <summary>The row of a set.</summary>
    public async Task<DeskRow> RowAsync(TranslationSet set, IReadOnlyList<string> cultures, ClaimsPrincipal user)
    {
        var cells = new List<DeskCell>();
        foreach (var culture in cultures)
        {
            cells.Add(await CellAsync(set, culture, user));
        }

        return new(set, cells);
    }

    private async Task<DeskCell> CellAsync(TranslationSet set, string culture, ClaimsPrincipal user)
    {
        var language = set.Of(culture);
        var original = set.Of(set.OriginalCulture).ContentItemId;
        var mayTranslate = language.ContentItemId is null && original is not null && await _access.MayTranslateAsync(user, set);
        return new(culture)
        {
            IsOriginal = set.IsOriginal(culture),
            State = set.StateOf(culture),
            SinceUtc = language.SinceUtc,
            HasDraft = language.Draft,
            Published = language.Published,
            MachineMade = language.MachineMade,
            EditId = language.ContentItemId is { } id && await _access.MayEditAsync(user, set, culture) ? id : null,
            TranslateId = mayTranslate && !set.IsOriginal(culture) ? original : null,
        };
    }
}

using System.Security.Claims;
using SwanOrchard.Core.Translations;
using SwanOrchard.Translations.Access;
using SwanOrchard.Translations.Sets;

namespace SwanOrchard.Translations.Desk;

/// <summary>Does what the desk offers for several sets at once, as far as the person may.</summary>
public sealed class DeskChanges
{
    private readonly TranslationSets _sets;
    private readonly DeskAccess _access;

    public DeskChanges(TranslationSets sets, DeskAccess access)
    {
        _sets = sets;
        _access = access;
    }

    /// <summary>Does it, with the session.</summary>
    /// <param name="action">What.</param>
    /// <param name="sets">The ids of localization sets; what is none is left out.</param>
    /// <param name="into">The language; null or empty for all that the set is translated into.</param>
    /// <param name="user">The person.</param>
    /// <returns>How many languages were changed, and how many were left as they are.</returns>
    public async Task<(int Changed, int Left)> DoAsync(DeskAction action, IEnumerable<string> sets, string? into, ClaimsPrincipal user)
    {
        var (changed, left) = (0, 0);
        foreach (var id in sets)
        {
            if (await _sets.FindAsync(id) is not { } set)
            {
                continue;
            }

            foreach (var culture in Chosen(set, action, into))
            {
                var done = await MayAsync(action, set, culture, user) && await DoAsync(action, set, culture);
                (changed, left) = done ? (changed + 1, left) : (changed, left + 1);
            }
        }

        return (changed, left);
    }

    // Of all languages, those that it can be said of: what is current already, or not there, is not worth a word.
    private static string[] Chosen(TranslationSet set, DeskAction action, string? into) => string.IsNullOrEmpty(into)
        ? [.. set.Targets.Where(culture => action switch
        {
            DeskAction.MarkCurrent => set.StateOf(culture) is TranslationState.Outdated or TranslationState.Unknown,
            DeskAction.NotWanted => set.StateOf(culture) == TranslationState.Missing,
            _ => set.StateOf(culture) == TranslationState.NotWanted,
        })]
        : [.. set.Targets.Where(culture => culture.Equals(into, StringComparison.OrdinalIgnoreCase))];

    private Task<bool> MayAsync(DeskAction action, TranslationSet set, string culture, ClaimsPrincipal user) =>
        action == DeskAction.MarkCurrent ? _access.MayEditAsync(user, set, culture) : _access.MayTranslateAsync(user, set);

    private async Task<bool> DoAsync(DeskAction action, TranslationSet set, string culture)
    {
        var done = false;
        await _sets.ChangeAsync(set.LocalizationSet, (found, utc) => done = action == DeskAction.MarkCurrent
            ? found.Confirm(culture, utc)
            : found.Want(culture, action == DeskAction.Wanted, utc));
        return done;
    }
}

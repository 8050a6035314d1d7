using System.Security.Claims;
using OrchardCore.Modules;
using SwanOrchard.Core.Translations;
using SwanOrchard.Translations.Access;
using SwanOrchard.Translations.Sets;
using YesSql;

namespace SwanOrchard.Translations.Desk;

/// <summary>Does what the desk offers for several sets at once, as far as the person may.</summary>
public sealed class DeskChanges
{
    private const int BatchSize = 100;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(15);

    private readonly TranslationSets _sets;
    private readonly DeskQueries _queries;
    private readonly DeskAccess _access;
    private readonly ISession _session;
    private readonly IClock _clock;

    public DeskChanges(TranslationSets sets, DeskQueries queries, DeskAccess access, ISession session, IClock clock)
    {
        _sets = sets;
        _queries = queries;
        _access = access;
        _session = session;
        _clock = clock;
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

    /// <summary>
    /// Marks as current what nobody knows the base of and readers have seen since before a day. Each batch is stored by itself, so that
    /// what is left can be done by asking again.
    /// </summary>
    /// <param name="into">The language.</param>
    /// <param name="before">The moment (UTC).</param>
    /// <param name="user">The person.</param>
    /// <returns>How many were marked, and whether more are left because it takes long.</returns>
    public async Task<(int Changed, bool HasMore)> MarkOldAsync(string into, DateTime before, ClaimsPrincipal user)
    {
        var until = _clock.UtcNow + s_longest;
        var changed = 0;
        for (long last = 0; ;)
        {
            var batch = await _queries.OldAsync(into, before, last, BatchSize);
            foreach (var set in batch)
            {
                var done = await MayAsync(DeskAction.MarkCurrent, set, into, user)
                    && await DoAsync(DeskAction.MarkCurrent, set, into);
                changed += done ? 1 : 0;
            }

            await _session.SaveChangesAsync();
            if (batch.Count < BatchSize || _clock.UtcNow > until)
            {
                return (changed, batch.Count == BatchSize);
            }

            last = batch[^1].Id;
        }
    }

    /// <summary>Makes another language the original, with the session.</summary>
    /// <returns>Whether that changed anything; null if the person may not change the original, or there is no such set.</returns>
    public async Task<bool?> MakeOriginalAsync(string id, string culture, ClaimsPrincipal user) =>
        await _sets.FindAsync(id) is { } set && await _access.MayEditAsync(user, set, set.OriginalCulture)
            ? await _sets.MakeOriginalAsync(id, culture)
            : null;

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

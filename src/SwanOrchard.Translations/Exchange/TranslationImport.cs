using System.Data.Common;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Localization;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using SwanOrchard.Core.Translations.Exchange;
using SwanOrchard.Newsroom.Saving;
using SwanOrchard.Translations.Access;
using SwanOrchard.Translations.Sets;
using YesSql;

namespace SwanOrchard.Translations.Exchange;

/// <summary>Takes in a file of translations: all of it, or nothing.</summary>
public sealed class TranslationImport
{
    /// <summary>The most items of a file.</summary>
    public const int MaxItems = 500;

    private const string Changed =
        "The original has changed since the file was made. Export it anew, or import what there is as “still behind”.";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    private readonly TranslationSets _sets;
    private readonly SetTexts _texts;
    private readonly ImportedItems _items;
    private readonly DeskAccess _access;
    private readonly IAuthorizationService _authorization;
    private readonly ILocalizationService _localization;
    private readonly IDistributedLock _lock;
    private readonly ISession _session;

    public TranslationImport(
        TranslationSets sets,
        SetTexts texts,
        ImportedItems items,
        DeskAccess access,
        IAuthorizationService authorization,
        ILocalizationService localization,
        IDistributedLock distributedLock,
        ISession session)
    {
        _sets = sets;
        _texts = texts;
        _items = items;
        _access = access;
        _authorization = authorization;
        _localization = localization;
        _lock = distributedLock;
        _session = session;
    }

    /// <summary>Takes in a file, and stores the session. Its translations are drafts; nothing is published.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="content">Its content.</param>
    /// <param name="takes">What is taken, and as what.</param>
    /// <param name="user">The person.</param>
    public async Task<ImportResult> RunAsync(string name, Stream content, ImportTakes takes, ClaimsPrincipal user)
    {
        var result = new ImportResult();
        var items = ExchangeReader.Read(name, content, result.Faults);
        if (items.Count > MaxItems)
        {
            result.Faults.Add(new(name, 0, "There are more than {0} items in this file. Divide it.", MaxItems));
        }

        if (result.Faults.Count > 0)
        {
            return result;
        }

        // What forms save waits, in the same order of sets as theirs.
        var lockers = new Stack<ILocker>();
        try
        {
            foreach (var set in items.Select(item => item.Reference.Set).Distinct().Order(StringComparer.Ordinal))
            {
                var (locker, _) = await _lock.TryAcquireLockAsync($"SwanSet:{set}", s_patience, s_patience * 4);
                if (locker is not null)
                {
                    lockers.Push(locker);
                }
            }

            await RunAsync(items, takes, user, result);
        }
        finally
        {
            while (lockers.TryPop(out var locker))
            {
                await locker.DisposeAsync();
            }
        }

        return result;
    }

    private async Task RunAsync(IReadOnlyList<ReadItem> items, ImportTakes takes, ClaimsPrincipal user, ImportResult result)
    {
        var cultures = await _localization.GetSupportedCulturesAsync();
        var plans = new List<PlannedDraft>();
        foreach (var item in items)
        {
            if (await PlanAsync(item, cultures, takes, user, result) is { } plan)
            {
                plans.Add(plan);
            }
        }

        foreach (var plan in plans)
        {
            if (result.Faults.Count > 0)
            {
                break;
            }

            if (await _items.StoreAsync(plan, result.Faults) is { } draft)
            {
                result.Drafts.Add(draft);
            }
            else
            {
                result.Unchanged++;
            }
        }

        if (result.Faults.Count > 0)
        {
            await CancelAsync(result);
            return;
        }

        try
        {
            await _session.SaveChangesAsync();
        }
        catch (Exception exception) when (exception is ConcurrencyException or ChangesNotStoredException or DbException)
        {
            result.Faults.Add(new(
                items[0].File, 0, "Somebody saved one of these items at the same moment. Nothing was stored; import the file again."));
            await CancelAsync(result);
        }
    }

    private async Task<PlannedDraft?> PlanAsync(
        ReadItem item, IReadOnlyList<string> cultures, ImportTakes takes, ClaimsPrincipal user, ImportResult result)
    {
        void Fail(string message, params object[] arguments) => result.Faults.Add(new(item.File, item.Line, message, arguments));

        var culture = cultures.FirstOrDefault(culture => culture.Equals(item.Target, StringComparison.OrdinalIgnoreCase));
        if (culture is null)
        {
            Fail("“{0}” is not a language of this site.", item.Target);
            return null;
        }

        if (await _sets.FindAsync(item.Reference.Set) is not { } set || set.ContentType != item.Reference.ContentType)
        {
            Fail("There is no such item on this site.");
            return null;
        }

        if (set.IsOriginal(culture) || !set.IsOriginal(item.Source))
        {
            Fail("The original of “{0}” is in the language “{1}”.", set.Title, set.OriginalCulture);
            return null;
        }

        if (await _texts.FindAsync(set, culture) is not var (texts, original, translation))
        {
            Fail("The original of “{0}” was deleted.", set.Title);
            return null;
        }

        var isBehind = item.Reference.Original != texts.OriginalHash;
        var (found, faults) = (result.Faults.Count, new List<ExchangeFault>());
        var targets = ExchangeMatch.Find(item, texts, faults);
        result.Faults.AddRange(faults);
        if (targets.Count == 0)
        {
            // Nothing new: whatever has happened to the item meanwhile, nothing of it is lost.
            result.Unchanged += faults.Count == 0 ? 1 : 0;
            return null;
        }

        if (!await MayAsync(user, set, culture, original, translation))
        {
            Fail("“{0}” is not yours to translate.", set.Title);
        }
        else if (item.Reference.Translation is not null && translation is null)
        {
            Fail("The translation of “{0}” was deleted since the file was made.", set.Title);
        }
        else if (item.Reference.Translation != texts.TranslationHash)
        {
            Fail("Somebody has changed the translation of “{0}” since the file was made. Export it anew.", set.Title);
        }
        else if (isBehind && !takes.Behind)
        {
            Fail(Changed);
            result.OffersBehind = true;
        }

        return result.Faults.Count > found ? null : new(item, set, culture, texts, original, translation, targets, takes.MachineMade);
    }

    // By the table of roles, and by what else has a say in an item.
    private async Task<bool> MayAsync(
        ClaimsPrincipal user, Core.Translations.TranslationSet set, string culture, ContentItem original, ContentItem? translation) =>
        translation is null
            ? await _access.MayTranslateAsync(user, set)
                && await _authorization.AuthorizeAsync(user, ContentLocalizationPermissions.LocalizeContent, original)
            : await _access.MayEditAsync(user, set, culture)
                && await _authorization.AuthorizeAsync(user, CommonPermissions.EditContent, translation);

    private async Task CancelAsync(ImportResult result)
    {
        await _session.CancelAsync();
        result.Drafts.Clear();
        result.Unchanged = 0;
    }
}

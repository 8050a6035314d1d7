using System.Data.Common;
using System.Globalization;
using SwanOrchard.Translations.Bases;
using YesSql;

namespace SwanOrchard.Translations.Notices;

/// <summary>Remembers who was told and when. Each entry is stored by itself, whatever becomes of the rest.</summary>
public sealed class NoticeLog
{
    // Who was not told for so long is told of what is newer.
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(14);

    private readonly IStore _store;

    public NoticeLog(IStore store) => _store = store;

    /// <summary>The latest notice of each person, by user id; entries that are old are deleted.</summary>
    /// <param name="utc">Now.</param>
    public async Task<IReadOnlyDictionary<string, TranslationNotice>> LatestAsync(DateTime utc)
    {
        await using var session = _store.CreateSession();
        var all = await session.Query<TranslationNotice, TranslationNoticeIndex>(collection: BaseText.Collection).ListAsync();
        var latest = all.GroupBy(notice => notice.UserId).ToDictionary(own => own.Key, own => own.MaxBy(notice => notice.Utc)!);
        foreach (var old in all.Where(notice => notice.Utc < utc - s_kept))
        {
            session.Delete(old, BaseText.Collection);
        }

        await session.SaveChangesAsync();
        return latest;
    }

    /// <summary>How a day is stored.</summary>
    public static string Name(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Notes that a person is told today.</summary>
    /// <returns>Whether that was not noted before, by this machine or another.</returns>
    public async Task<bool> TryNoteAsync(string userId, DateOnly day, DateTime utc)
    {
        try
        {
            await using var session = _store.CreateSession();
            await session.SaveAsync(
                new TranslationNotice { UserId = userId, Day = Name(day), Utc = utc },
                collection: BaseText.Collection);
            await session.SaveChangesAsync();
            return true;
        }
        catch (DbException)
        {
            // The row is unique: somebody else was first. Or the database is not there, and nobody is told.
            return false;
        }
    }
}

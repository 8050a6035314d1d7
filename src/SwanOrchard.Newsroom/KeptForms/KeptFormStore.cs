using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Keeps what people typed and have not saved: encrypted, for themselves alone, not for long and not much.</summary>
public sealed class KeptFormStore
{
    /// <summary>The most characters of a form once it is packed and encrypted; a text of some 500 pages is less.</summary>
    public const int MaxLength = 2_000_000;

    /// <summary>The most forms of one person.</summary>
    public const int MostForms = 20;

    /// <summary>How long a form is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private readonly ISession _session;
    private readonly IClock _clock;
    private readonly KeptFields _fields;

    public KeptFormStore(ISession session, IClock clock, KeptFields fields)
    {
        _session = session;
        _clock = clock;
        _fields = fields;
    }

    /// <summary>
    /// Keeps a form in place of what was kept of it before. It is committed on return, since an answer may be sent before the request's
    /// session is.
    /// </summary>
    /// <returns>Whether it is not too large for that.</returns>
    public async Task<bool> KeepAsync(KeptTicket ticket, IFormCollection form)
    {
        var fields = _fields.Write(ticket.UserId, form);
        if (fields.Length > MaxLength)
        {
            return false;
        }

        var kept = await AllAsync(ticket.UserId);
        var same = kept.Where(other => other.ContentItemId == ticket.ContentItemId).ToArray();
        var now = same.FirstOrDefault() ?? new() { UserId = ticket.UserId, ContentItemId = ticket.ContentItemId };
        now.Fields = fields;
        now.Utc = _clock.UtcNow;
        await _session.SaveAsync(now);
        foreach (var other in same.Skip(1).Concat(kept.Except(same).OrderByDescending(other => other.Utc).Skip(MostForms - 1)))
        {
            _session.Delete(other);
        }

        await _session.SaveChangesAsync();
        return true;
    }

    /// <summary>What is kept of a form for a person.</summary>
    /// <returns>The fields, and when they were kept, in UTC; null where nothing is.</returns>
    public async Task<(FormCollection Form, DateTime Utc)?> FindAsync(string userId, string contentItemId)
    {
        var kept = (await AllAsync(userId)).FirstOrDefault(kept => kept.ContentItemId == contentItemId);
        return kept is not null && _fields.Read(userId, kept.Fields) is { } form ? (form, kept.Utc) : null;
    }

    /// <summary>The last first.</summary>
    public async Task<IReadOnlyList<KeptForm>> AllAsync(string userId)
    {
        var oldest = _clock.UtcNow - Lifetime;
        return [.. (await _session.Query<KeptForm, KeptFormIndex>(index => index.UserId == userId && index.Utc > oldest).ListAsync())
            .OrderByDescending(kept => kept.Utc)];
    }

    /// <summary>Lets go of a form that was saved or given up.</summary>
    public async Task DeleteAsync(string userId, string contentItemId)
    {
        foreach (var kept in (await AllAsync(userId)).Where(kept => kept.ContentItemId == contentItemId))
        {
            _session.Delete(kept);
        }
    }

    /// <summary>Lets go of all that is kept for a person.</summary>
    public async Task DeleteAsync(string userId)
    {
        foreach (var kept in await _session.Query<KeptForm, KeptFormIndex>(index => index.UserId == userId).ListAsync())
        {
            _session.Delete(kept);
        }
    }

    /// <summary>Deletes what is too old.</summary>
    public async Task DeleteOldAsync()
    {
        var oldest = _clock.UtcNow - Lifetime;
        foreach (var kept in await _session.Query<KeptForm, KeptFormIndex>(index => index.Utc <= oldest).ListAsync())
        {
            _session.Delete(kept);
        }
    }
}

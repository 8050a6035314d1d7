using System.Collections.Concurrent;

namespace SwanOrchard.OutputCache.Outages;

/// <summary>
/// Remembers which tenants have lost their database. While it is gone, one request every two seconds asks it; the others are answered
/// without it, instead of waiting for connections that nobody accepts.
/// </summary>
internal sealed class OutageMemory
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Lost> _lost = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;

    public OutageMemory(TimeProvider time) => _time = time;

    /// <summary>Why a request must be answered without the tenant's database; null if the database may be asked.</summary>
    public string? Reason(string tenant)
    {
        if (!_lost.TryGetValue(tenant, out var lost))
        {
            return null;
        }

        var now = _time.GetTimestamp();
        return _time.GetElapsedTime(lost.Asked, now) >= s_pause && _lost.TryUpdate(tenant, lost with { Asked = now }, lost)
            ? null
            : lost.Reason;
    }

    /// <summary>Notes that the tenant's database is gone.</summary>
    public void Lose(string tenant, string reason) => _lost[tenant] = new(reason, _time.GetTimestamp());

    /// <summary>Notes that a request for a page was answered as usual.</summary>
    public void Find(string tenant) => _lost.TryRemove(tenant, out _);

    private sealed record Lost(string Reason, long Asked);
}

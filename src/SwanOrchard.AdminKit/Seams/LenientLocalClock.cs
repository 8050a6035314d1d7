using OrchardCore.Modules;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// Wraps Orchard's clock for the site's time zone, which throws for the hours at which clocks change. A local time that is skipped is
/// read as an hour later; one that occurs twice, as its second occurrence.
/// </summary>
/// <remarks>When Orchard's clock throws, a form silently loses the part that asked.</remarks>
public sealed class LenientLocalClock : ILocalClock
{
    private readonly ILocalClock _orchard;

    public LenientLocalClock(ILocalClock orchard) => _orchard = orchard;

    public Task<DateTimeOffset> GetLocalNowAsync() => _orchard.GetLocalNowAsync();

    public Task<ITimeZone> GetLocalTimeZoneAsync() => _orchard.GetLocalTimeZoneAsync();

    public Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) => _orchard.ConvertToLocalAsync(dateTimeOffset);

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await GetLocalTimeZoneAsync()).TimeZoneId);
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}

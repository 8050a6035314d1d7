using OrchardCore.Modules;

namespace SwanOrchard.AdminKit.Seams;

/// <summary>
/// Orchard's clock of the site's time zone, without its failing on the hours at which clocks are changed:
/// a time they skip is read as an hour later, one that comes twice as its second coming.
/// </summary>
/// <remarks>Where Orchard's fails, a form loses the part that asked, and says nothing.</remarks>
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

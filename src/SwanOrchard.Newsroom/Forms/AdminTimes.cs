using System.Globalization;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Times as pages of the admin show them: in the site's time zone and the user's language.</summary>
public static class AdminTimes
{
    /// <summary>Day and time of a moment (UTC).</summary>
    public static Task<string> ShowAsync(this ILocalClock clock, DateTime utc) => ShowAsync(clock, utc, "d MMM yyyy, H:mm");

    /// <summary>The day of a moment (UTC).</summary>
    public static Task<string> ShowDayAsync(this ILocalClock clock, DateTime utc) => ShowAsync(clock, utc, "d MMM yyyy");

    private static async Task<string> ShowAsync(ILocalClock clock, DateTime utc, string format) =>
        (await clock.ConvertToLocalAsync(utc)).ToString(format, CultureInfo.GetCultureInfo(CultureInfo.CurrentUICulture.Name));
}

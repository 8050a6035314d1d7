using System.Globalization;
using SwanOrchard.Import.Text;

namespace SwanOrchard.Import.WordPress;

/// <summary>The dates of items. Where one has local time alone, its zone is that of the item before, which has both.</summary>
internal sealed class WxrDates
{
    private static readonly TimeSpan s_largest = TimeSpan.FromHours(14);

    private TimeSpan _offset;

    /// <summary>When an item was published; null where no date of it is one.</summary>
    public DateTime? Published(WxrItem item)
    {
        var utc = Read(item.Own("post_date_gmt"));
        var local = Read(item.Own("post_date"));
        if (utc is not null && local is not null && (local.Value - utc.Value).Duration() <= s_largest)
        {
            _offset = local.Value - utc.Value;
        }

        return utc ?? (local is null ? Moments.Read(item.Text("pubDate")) : local - _offset);
    }

    /// <summary>When an item was last changed; null where it does not say.</summary>
    public DateTime? Modified(WxrItem item) => Read(item.Own("post_modified_gmt")) ?? Read(item.Own("post_modified")) - _offset;

    // “0000-00-00 00:00:00” for what was never published.
    private static DateTime? Read(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? Moments.Plausible(moment)
            : null;
}

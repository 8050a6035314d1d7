using System.Globalization;

namespace SwanOrchard.Core.Addresses;

/// <summary>A month of an archive, in UTC.</summary>
/// <param name="Year">From 1.</param>
/// <param name="Month">From 1 to 12.</param>
public readonly record struct FeedMonth(int Year, int Month)
{
    /// <summary>The first moment of the month.</summary>
    public DateTime StartUtc => new(Year, Month, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The first moment after it.</summary>
    public DateTime EndUtc => Year == 9999 && Month == 12 ? DateTime.MaxValue : StartUtc.AddMonths(1);

    /// <summary>The month that a moment falls in.</summary>
    public static FeedMonth Of(DateTime utc) => new(utc.Year, utc.Month);

    /// <summary>Reads a month as addresses write it, such as <c>2009-05</c>; null for anything else.</summary>
    public static FeedMonth? Parse(string text) =>
        text.Length == 7
        && DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new(month.Year, month.Month)
            : null;

    /// <summary>The month as addresses write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}

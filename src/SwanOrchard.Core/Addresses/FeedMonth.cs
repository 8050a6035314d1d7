using System.Globalization;

namespace SwanOrchard.Core.Addresses;

/// <summary>A month of a feed archive, in UTC.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12.</param>
public readonly record struct FeedMonth(int Year, int Month)
{
    /// <summary>The first moment of the month.</summary>
    public DateTime StartUtc => new(Year, Month, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The first moment after the month; <see cref="DateTime.MaxValue"/> for December 9999.</summary>
    public DateTime EndUtc => Year == 9999 && Month == 12 ? DateTime.MaxValue : StartUtc.AddMonths(1);

    /// <summary>The month that contains this moment.</summary>
    public static FeedMonth Of(DateTime utc) => new(utc.Year, utc.Month);

    /// <summary>Reads a month as it is written in paths, such as <c>2009-05</c>. Returns null for anything else.</summary>
    public static FeedMonth? Parse(string text) =>
        text.Length == 7
        && DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new(month.Year, month.Month)
            : null;

    /// <summary>The month as it is written in paths.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}

using System.Globalization;

namespace SwanOrchard.Core.Languages;

/// <summary>The dates of an event, for readers and in ISO 8601. Dates have no time or time zone.</summary>
public sealed record EventDates
{
    private EventDates(string text) => Text = text;

    /// <summary>
    /// The formatted dates. If only one is known, this is that date alone; the template adds “from” or “until”, which is a translation and
    /// not part of CLDR.
    /// </summary>
    public string Text { get; }

    /// <summary>Whether only the start is known.</summary>
    public bool OpenEnd => End is null;

    /// <summary>Whether only the end is known.</summary>
    public bool OpenStart => Start is null;

    /// <summary>The first day in ISO 8601 (<c>2009-05-15</c>); <see langword="null"/> if not known.</summary>
    public string? Start { get; private init; }

    /// <summary>The last day of the event, included, in ISO 8601; <see langword="null"/> if not known.</summary>
    public string? End { get; private init; }

    /// <summary>Formats the dates of an event.</summary>
    /// <returns>The dates; <see langword="null"/> if neither is known.</returns>
    /// <exception cref="ArgumentException">The end is before the start; the message names both.</exception>
    public static EventDates? From(DateOnly? start, DateOnly? end, CldrLocale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        var text = (start, end) switch
        {
            ({ } first, { } last) => locale.Range(first, last),
            ({ } first, null) => locale.Date(first),
            (null, { } last) => locale.Date(last),
            _ => null,
        };

        return text is null ? null : new EventDates(text) { Start = Iso(start), End = Iso(end) };
    }

    private static string? Iso(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);
}

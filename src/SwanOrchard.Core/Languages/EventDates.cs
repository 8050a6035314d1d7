using System.Globalization;

namespace SwanOrchard.Core.Languages;

/// <summary>When an event takes place, as readers and as machines read it. Days, without a time or a time zone.</summary>
public sealed record EventDates
{
    private EventDates(string text) => Text = text;

    /// <summary>
    /// The days in words. Where one end is open it is the other day alone: the template says “from” or “until”
    /// around it, which is a translation and not CLDR's.
    /// </summary>
    public string Text { get; }

    /// <summary>Only the start is known.</summary>
    public bool OpenEnd => End is null;

    /// <summary>Only the end is known.</summary>
    public bool OpenStart => Start is null;

    /// <summary>The first day, ISO 8601 (<c>2009-05-15</c>); <see langword="null"/> where it is not known.</summary>
    public string? Start { get; private init; }

    /// <summary>The last day, which still belongs to the event, ISO 8601; <see langword="null"/> where it is not known.</summary>
    public string? End { get; private init; }

    /// <returns><see langword="null"/> where neither day is known.</returns>
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

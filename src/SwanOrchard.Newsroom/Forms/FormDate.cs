using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Reads and writes dates and times of a form: as date inputs send them, or in the format of the editor's language.</summary>
public static class FormDate
{
    /// <summary>The format of a date input's value (HTML, “Date strings”).</summary>
    public const string DayFormat = "yyyy-MM-dd";
    /// <summary>The format of a date and time input's value, to the minute (HTML, “Local date and time strings”).</summary>
    public const string MomentFormat = "yyyy-MM-ddTHH:mm";

    private static readonly string[] s_moments = [MomentFormat, "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFF", "yyyy-MM-dd HH:mm"];

    /// <summary>A day as the value of a date input; null for none.</summary>
    public static string? Show(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>A time as the value of a date and time input, to the minute; null for none.</summary>
    public static string? Show(DateTime? moment) => moment?.ToString(MomentFormat, CultureInfo.InvariantCulture);

    /// <summary>Whether a date input can show the text; it leaves blank what it cannot.</summary>
    public static bool IsShown(string? typed) => string.IsNullOrEmpty(typed) || (TryReadDay(typed, out var day) && Show(day) == typed);

    /// <inheritdoc cref="IsShown"/>
    public static bool IsMomentShown(string? typed) =>
        string.IsNullOrEmpty(typed) || (TryReadMoment(typed, out var moment) && Show(moment) == typed);

    /// <summary>Reads a day; an empty text gives null.</summary>
    /// <returns>False if the text is not a date.</returns>
    public static bool TryReadDay(string? typed, out DateOnly? day)
    {
        var text = VisibleText.Filled(typed);
        var isDay = DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            || DateOnly.TryParse(text, CultureInfo.CurrentCulture, out read);
        day = isDay ? read : null;
        return isDay || text is null;
    }

    /// <summary>Reads a date and time; an empty text gives null.</summary>
    /// <returns>False if the text is not a date and time.</returns>
    public static bool TryReadMoment(string? typed, out DateTime? moment)
    {
        var text = VisibleText.Filled(typed);
        var isMoment = DateTime.TryParseExact(text, s_moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            || DateTime.TryParse(text, CultureInfo.CurrentCulture, out read);
        moment = isMoment ? read : null;
        return isMoment || text is null;
    }

    /// <summary>What was typed into a field, even if it is not a date; what is stored if nothing was sent.</summary>
    public static string? Typed(ModelStateDictionary state, string field, string? stored) =>
        state.TryGetValue(field, out var entry) && entry.AttemptedValue is { } typed ? typed : stored;
}

using System.Globalization;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>Days and moments as they come from a form: as date inputs send them, or as the editor's language writes them.</summary>
public static class FormDate
{
    public const string DayFormat = "yyyy-MM-dd";
    public const string MomentFormat = "yyyy-MM-ddTHH:mm";

    private static readonly string[] s_moments = [MomentFormat, "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFF", "yyyy-MM-dd HH:mm"];

    /// <summary>A day as the value of a date input; null where there is none.</summary>
    public static string? Show(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>A moment as the value of an input of date and time, to the minute; null where there is none.</summary>
    public static string? Show(DateTime? moment) => moment?.ToString(MomentFormat, CultureInfo.InvariantCulture);

    /// <summary>Whether a date input can show the text: what it cannot, it hides.</summary>
    public static bool IsShown(string? typed) => string.IsNullOrEmpty(typed) || (TryReadDay(typed, out var day) && Show(day) == typed);

    /// <inheritdoc cref="IsShown"/>
    public static bool IsMomentShown(string? typed) =>
        string.IsNullOrEmpty(typed) || (TryReadMoment(typed, out var moment) && Show(moment) == typed);

    /// <returns>False where something was typed that is no day.</returns>
    public static bool TryReadDay(string? typed, out DateOnly? day)
    {
        var text = VisibleText.Filled(typed);
        var isDay = DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            || DateOnly.TryParse(text, CultureInfo.CurrentCulture, out read);
        day = isDay ? read : null;
        return isDay || text is null;
    }

    /// <returns>False where something was typed that is no moment.</returns>
    public static bool TryReadMoment(string? typed, out DateTime? moment)
    {
        var text = VisibleText.Filled(typed);
        var isMoment = DateTime.TryParseExact(text, s_moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            || DateTime.TryParse(text, CultureInfo.CurrentCulture, out read);
        moment = isMoment ? read : null;
        return isMoment || text is null;
    }
}

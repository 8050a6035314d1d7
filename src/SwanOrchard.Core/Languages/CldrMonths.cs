namespace SwanOrchard.Core.Languages;

/// <summary>The names of the twelve months in a language, January first.</summary>
/// <param name="InDate">The forms used next to a day: «мая».</param>
/// <param name="Alone">The forms used without a day: «май».</param>
internal sealed record CldrMonths(IReadOnlyList<string> InDate, IReadOnlyList<string> Alone);

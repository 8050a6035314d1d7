namespace SwanOrchard.Core.Languages;

/// <summary>The twelve months of a language, January first.</summary>
/// <param name="InDate">As they stand next to a day: «мая».</param>
/// <param name="Alone">As they stand without one: «май».</param>
internal sealed record CldrMonths(IReadOnlyList<string> InDate, IReadOnlyList<string> Alone);

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>A unit as a file that came back has it.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Id">See <see cref="ExchangeUnit.Id"/>; null where the format has none, and the source names it.</param>
/// <param name="Source">See <see cref="ExchangeUnit.Source"/>.</param>
/// <param name="Target">The translation, in the same notation; null for none.</param>
public sealed record ReadUnit(int Line, string? Id, string Source, string? Target);

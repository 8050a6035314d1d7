namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>A file that leaves the site: items to be translated from one language into another.</summary>
/// <param name="Source">The language of the originals (BCP 47).</param>
/// <param name="Target">The language of the translations.</param>
/// <param name="Items">The items.</param>
public sealed record ExchangeFile(string Source, string Target, IReadOnlyList<ExchangeItem> Items);

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>One item of a file that leaves the site.</summary>
/// <param name="Reference">Which item it is.</param>
/// <param name="Title">What it is called, for people.</param>
/// <param name="Units">Its texts, in the order of the form.</param>
public sealed record ExchangeItem(ExchangeReference Reference, string Title, IReadOnlyList<ExchangeUnit> Units);

namespace SwanOrchard.Import.Plans;

/// <summary>A former URL that does not lead to the item which claims it.</summary>
/// <param name="Url">The URL, as a path or a query.</param>
/// <param name="Loser">The source's id of the item that claims it.</param>
/// <param name="Winner">Where it leads instead: the path of the item that claimed it first, or that stands there; null where it can lead
/// nowhere.</param>
public sealed record Claim(string Url, string Loser, string? Winner);

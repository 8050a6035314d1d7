namespace SwanOrchard.Core.Html;

/// <summary>A pasted text.</summary>
/// <param name="Html">A clean body; empty if nothing is left.</param>
/// <param name="Lost">What it had besides, in the order of <see cref="PastedLoss"/>.</param>
public sealed record PastedText(string Html, IReadOnlyList<PastedLoss> Lost);

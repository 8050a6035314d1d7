namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>A piece of a text with inline elements.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The number of the element; 0 for a text.</param>
/// <param name="Text">The text; empty for an element.</param>
public readonly record struct InlineToken(InlineTokenKind Kind, int Id, string Text);

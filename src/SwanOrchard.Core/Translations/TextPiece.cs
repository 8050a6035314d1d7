namespace SwanOrchard.Core.Translations;

/// <summary>A piece of two texts that are compared.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The piece; whole words, signs and tags.</param>
public readonly record struct TextPiece(TextPieceKind Kind, string Text);

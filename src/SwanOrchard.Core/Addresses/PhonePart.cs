namespace SwanOrchard.Core.Addresses;

/// <summary>A piece of the text in a telephone field.</summary>
/// <param name="Text">The piece as it was typed.</param>
/// <param name="Url">The <c>tel:</c> URL (RFC 3966); null if the piece is not a number or the number is not certain.</param>
public sealed record PhonePart(string Text, string? Url);

namespace SwanOrchard.Core.Addresses;

/// <summary>A piece of what stands in a telephone field.</summary>
/// <param name="Text">The piece as it was typed.</param>
/// <param name="Url">What it dials (RFC 3966); null where that is not certain, or where it is no number.</param>
public sealed record PhonePart(string Text, string? Url);

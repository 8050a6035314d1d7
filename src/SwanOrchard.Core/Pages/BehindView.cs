namespace SwanOrchard.Core.Pages;

/// <summary>Tells readers of a translation that its original has changed since.</summary>
/// <param name="Since">When the original changed.</param>
/// <param name="Url">The original.</param>
/// <param name="Language">The language of the original (RFC 5646).</param>
public sealed record BehindView(DateView Since, string Url, string Language);

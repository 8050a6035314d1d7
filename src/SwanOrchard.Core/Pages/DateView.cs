namespace SwanOrchard.Core.Pages;

/// <summary>A day, for people and for machines.</summary>
/// <param name="Text">As it reads in the page's language.</param>
/// <param name="Iso">ISO 8601: a moment in UTC.</param>
public sealed record DateView(string Text, string Iso);

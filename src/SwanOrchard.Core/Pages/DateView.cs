namespace SwanOrchard.Core.Pages;

/// <summary>A date for display and for machines.</summary>
/// <param name="Text">The date in the page's language.</param>
/// <param name="Iso">The date and time in ISO 8601, in UTC.</param>
public sealed record DateView(string Text, string Iso);

namespace SwanOrchard.Core.Pages;

/// <summary>One entry of the menu.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Current"><c>page</c> on that very page, <c>true</c> below it, else null: the value of <c>aria-current</c>.</param>
public sealed record NavigationLink(string Text, string Url, string? Current);

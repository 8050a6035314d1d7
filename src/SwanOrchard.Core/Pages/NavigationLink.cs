namespace SwanOrchard.Core.Pages;

/// <summary>An entry of the menu.</summary>
/// <param name="Text">The label.</param>
/// <param name="Url">The target: a path on this site or an absolute URL.</param>
/// <param name="Current">The value of <c>aria-current</c>: <c>page</c> on the target page, <c>true</c> below it, otherwise null.</param>
public sealed record NavigationLink(string Text, string Url, string? Current);

namespace SwanOrchard.Core.Content;

/// <summary>One entry of a menu.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads: a path from the site's root, or an absolute address.</param>
public sealed record MenuLink(string Text, string Url);

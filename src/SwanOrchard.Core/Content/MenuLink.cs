namespace SwanOrchard.Core.Content;

/// <summary>One entry of a menu.</summary>
/// <param name="Text">The label.</param>
/// <param name="Url">The target: a path from the site root, or an absolute URL.</param>
public sealed record MenuLink(string Text, string Url);

namespace SwanOrchard.Core.Pages;

/// <summary>A link to a thing by its name.</summary>
/// <param name="Name">What it says.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Language">The language of the name where it is not the page's; else null.</param>
/// <param name="Direction">The direction of that language; null where <paramref name="Language"/> is.</param>
public sealed record NamedLink(string Name, string Url, string? Language = null, string? Direction = null);

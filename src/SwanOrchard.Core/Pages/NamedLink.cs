namespace SwanOrchard.Core.Pages;

/// <summary>A link whose text is the name of its target.</summary>
/// <param name="Name">The text.</param>
/// <param name="Url">The target: a path on this site or an absolute URL.</param>
/// <param name="Language">The language of the name if it differs from that of the page; otherwise null.</param>
/// <param name="Direction">The text direction of <paramref name="Language"/>; null if that is null.</param>
public sealed record NamedLink(string Name, string Url, string? Language = null, string? Direction = null);

namespace SwanOrchard.Core.Site;

/// <summary>A link to one language version of a page.</summary>
/// <param name="Language">The language (RFC 5646), or <c>x-default</c>.</param>
/// <param name="Url">The absolute URL.</param>
public sealed record Alternate(string Language, string Url);

namespace SwanOrchard.Core.Site;

/// <summary>One language version of a page.</summary>
/// <param name="Language">Its language, or <c>x-default</c>.</param>
/// <param name="Url">Its absolute address.</param>
public sealed record Alternate(string Language, string Url);

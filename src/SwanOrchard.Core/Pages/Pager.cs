namespace SwanOrchard.Core.Pages;

/// <summary>Navigation through a list of several pages.</summary>
/// <param name="Number">The current page, from 1.</param>
/// <param name="NewerUrl">The previous page; null on the first one.</param>
/// <param name="OlderUrl">The next page; null on the last one.</param>
public sealed record Pager(int Number, string? NewerUrl, string? OlderUrl);

namespace SwanOrchard.Core.Pages;

/// <summary>The way through a list of several pages.</summary>
/// <param name="Number">This page, from 1.</param>
/// <param name="NewerUrl">The page before; null on the first.</param>
/// <param name="OlderUrl">The page after; null on the last.</param>
public sealed record Pager(int Number, string? NewerUrl, string? OlderUrl);

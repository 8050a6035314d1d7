namespace SwanOrchard.Core.Search;

/// <summary>A word, or one with hyphens.</summary>
/// <param name="Parts">What stands between its hyphens.</param>
/// <param name="Whole">All of it written as one; null where there is no hyphen, or more of them than a word has.</param>
public sealed record WordGroup(IReadOnlyList<string> Parts, string? Whole);

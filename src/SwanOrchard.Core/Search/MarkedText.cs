namespace SwanOrchard.Core.Search;

/// <summary>A piece of a text in a list of results.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsMarked">Whether it is one of the words that were looked for, in whatever form.</param>
public sealed record MarkedText(string Text, bool IsMarked);

namespace SwanOrchard.Core.Search;

/// <summary>One result.</summary>
/// <param name="Document">What is shown of it: path, title, lead, day, country. It has no id and no words.</param>
/// <param name="Lead">The lead, with the words marked.</param>
public sealed record SearchHit(SearchDocument Document, IReadOnlyList<MarkedText> Lead);

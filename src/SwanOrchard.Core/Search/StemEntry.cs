namespace SwanOrchard.Core.Search;

/// <summary>A stem with its forms, in ordinal order.</summary>
/// <param name="Stem">The stem.</param>
/// <param name="Forms">Its forms.</param>
internal sealed record StemEntry(string Stem, IReadOnlyList<Postings> Forms);

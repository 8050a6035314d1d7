namespace SwanOrchard.Import.Model;

/// <summary>A category, tag or other term that a text was filed under.</summary>
/// <param name="Vocabulary">What the source calls such terms: <c>category</c>, <c>post_tag</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record ArchiveTerm(string Vocabulary, string Name);

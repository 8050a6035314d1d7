namespace SwanOrchard.Core.Site;

/// <summary>The path of a published item.</summary>
/// <param name="Set">The id of its localization set.</param>
/// <param name="Language">The language, as in the URL.</param>
/// <param name="Path">The path, without a leading slash.</param>
/// <param name="ModifiedUtc">The last change, in UTC.</param>
public sealed record ItemPath(string Set, string Language, string Path, DateTime? ModifiedUtc);

namespace SwanOrchard.Core.Site;

/// <summary>Where a published item stands.</summary>
/// <param name="Set">Its localization set.</param>
/// <param name="Language">As in the URL.</param>
/// <param name="Path">Without a leading slash.</param>
/// <param name="ModifiedUtc">The last change.</param>
public sealed record ItemPath(string Set, string Language, string Path, DateTime? ModifiedUtc);

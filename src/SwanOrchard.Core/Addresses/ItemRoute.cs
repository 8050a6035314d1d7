namespace SwanOrchard.Core.Addresses;

/// <summary>A content item: from <see cref="ReaderRouter.Read"/> one that may exist, from the complete answer one that does.</summary>
/// <param name="Language">The language of the path.</param>
/// <param name="Path">The path of the item, without a leading slash.</param>
public sealed record ItemRoute(string Language, string Path) : ReaderRoute(Language);

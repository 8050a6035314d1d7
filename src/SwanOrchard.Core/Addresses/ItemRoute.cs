namespace SwanOrchard.Core.Addresses;

/// <summary>A content item. From <see cref="ReaderRouter.Read"/>, one that may stand there; from the whole answer, one that does.</summary>
/// <param name="Language">The language of its path.</param>
/// <param name="Path">Its path, without a leading slash.</param>
public sealed record ItemRoute(string Language, string Path) : ReaderRoute(Language);

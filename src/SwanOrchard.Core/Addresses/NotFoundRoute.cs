namespace SwanOrchard.Core.Addresses;

/// <summary>Nothing is at this path, and nothing ever was.</summary>
/// <param name="Language">The language of the error page.</param>
public sealed record NotFoundRoute(string Language) : ReaderRoute(Language);

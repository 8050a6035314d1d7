namespace SwanOrchard.Core.Addresses;

/// <summary>Nothing stands there, and nothing stood.</summary>
/// <param name="Language">The language of the page that says so.</param>
public sealed record NotFoundRoute(string Language) : ReaderRoute(Language);

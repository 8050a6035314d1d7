namespace SwanOrchard.Core.Addresses;

/// <summary><c>/robots.txt</c></summary>
/// <param name="Language">The default language.</param>
public sealed record RobotsRoute(string Language) : ReaderRoute(Language);

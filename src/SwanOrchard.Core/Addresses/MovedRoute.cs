namespace SwanOrchard.Core.Addresses;

/// <summary>The requested page is at another path.</summary>
/// <param name="Language">The language of the requested path.</param>
/// <param name="Path">The new path, without a leading slash.</param>
/// <param name="IsPermanent">
/// Whether the new path is permanent. False for the site root, which redirects each reader to a language of their own.
/// </param>
public sealed record MovedRoute(string Language, string Path, bool IsPermanent) : ReaderRoute(Language);

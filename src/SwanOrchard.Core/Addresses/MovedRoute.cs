namespace SwanOrchard.Core.Addresses;

/// <summary>What is asked for stands at another path.</summary>
/// <param name="Language">The language of the path that was asked for.</param>
/// <param name="Path">Where it stands, without a leading slash.</param>
/// <param name="IsPermanent">Whether it will stay there; false for the site's root,
/// which leads each reader to a language of their own.</param>
public sealed record MovedRoute(string Language, string Path, bool IsPermanent) : ReaderRoute(Language);

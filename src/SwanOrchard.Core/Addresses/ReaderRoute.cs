namespace SwanOrchard.Core.Addresses;

/// <summary>The answer of <see cref="ReaderRouter"/> for a path.</summary>
/// <param name="Language">The language of the response, as written in the settings: that of the path, or else the default language.</param>
public abstract record ReaderRoute(string Language);

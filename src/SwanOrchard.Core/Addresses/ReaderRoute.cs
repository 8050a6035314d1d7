namespace SwanOrchard.Core.Addresses;

/// <summary>What <see cref="ReaderRouter"/> answers for a path.</summary>
/// <param name="Language">The language of what is sent, as in the settings: that of the path, else the default one.</param>
public abstract record ReaderRoute(string Language);

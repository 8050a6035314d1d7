namespace SwanOrchard.Core.Addresses;

/// <summary><c>/{lang}/search/{name}.js</c>: a file of the search index, as long as the index has it.</summary>
/// <param name="Language">The language of the index.</param>
/// <param name="Name">The file's name without its extension.</param>
public sealed record SearchFileRoute(string Language, string Name) : ReaderRoute(Language);

namespace SwanOrchard.Translations.Exchange;

/// <summary>A draft that an import has stored.</summary>
/// <param name="ContentItemId">The id of the item.</param>
/// <param name="Title">What it is called now.</param>
/// <param name="Culture">Its language.</param>
/// <param name="IsBehind">Whether the original has changed since the file was made.</param>
public sealed record ImportedDraft(string ContentItemId, string Title, string Culture, bool IsBehind);

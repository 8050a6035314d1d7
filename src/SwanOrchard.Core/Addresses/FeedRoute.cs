namespace SwanOrchard.Core.Addresses;

/// <summary>A feed of a language, of a country or of an organization, or a month of its archive.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Feed">Which of the language's feeds.</param>
public sealed record FeedRoute(string Language, FeedPath Feed) : ReaderRoute(Language);

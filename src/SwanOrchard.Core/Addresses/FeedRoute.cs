namespace SwanOrchard.Core.Addresses;

/// <summary>The feed of a language, a country or an organization, or one month of its archive.</summary>
/// <param name="Language">The language of the feed.</param>
/// <param name="Feed">Which feed of that language.</param>
public sealed record FeedRoute(string Language, FeedPath Feed) : ReaderRoute(Language);

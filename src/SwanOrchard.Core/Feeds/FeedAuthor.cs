namespace SwanOrchard.Core.Feeds;

/// <summary>Who speaks.</summary>
/// <param name="Name">An organization's name.</param>
/// <param name="Url">Its page, absolute; null where it has none.</param>
public sealed record FeedAuthor(string Name, string? Url);

namespace SwanOrchard.Core.Feeds;

/// <summary>The author of a feed or an item.</summary>
/// <param name="Name">The name of an organization.</param>
/// <param name="Url">The absolute URL of its page; null if it has none.</param>
public sealed record FeedAuthor(string Name, string? Url);

namespace SwanOrchard.Core.Feeds;

/// <summary>A file attached to an item.</summary>
/// <param name="Url">The absolute URL.</param>
/// <param name="Length">The size in bytes.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="Title">The text alternative.</param>
public sealed record FeedEnclosure(string Url, long Length, string MediaType, string Title);

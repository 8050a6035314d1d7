namespace SwanOrchard.Core.Pages;

/// <summary>A link to a feed in one format.</summary>
/// <param name="MediaType">The media type of the format.</param>
/// <param name="Name">The display name of the format.</param>
/// <param name="Title">The title of the feed, for feed readers.</param>
/// <param name="Url">The absolute URL of the feed.</param>
public sealed record FeedLink(string MediaType, string Name, string Title, string Url);

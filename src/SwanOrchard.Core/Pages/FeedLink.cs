namespace SwanOrchard.Core.Pages;

/// <summary>A feed in one format.</summary>
/// <param name="MediaType">The format's media type.</param>
/// <param name="Name">The format's name.</param>
/// <param name="Title">What the feed holds, for feed readers.</param>
/// <param name="Url">Its absolute address.</param>
public sealed record FeedLink(string MediaType, string Name, string Title, string Url);

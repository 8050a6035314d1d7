namespace SwanOrchard.Core.Feeds;

/// <summary>A file that belongs to an item.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Title">What it shows.</param>
public sealed record FeedEnclosure(string Url, long Length, string MediaType, string Title);

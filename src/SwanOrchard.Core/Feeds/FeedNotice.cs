namespace SwanOrchard.Core.Feeds;

/// <summary>The notice for people who open a feed in a browser.</summary>
/// <param name="Stylesheet">The path of the feed's stylesheet on the feed's own host.</param>
/// <param name="Text">Explains what a feed is.</param>
/// <param name="LinkText">The text of the link to <paramref name="Url"/>.</param>
/// <param name="Url">The absolute URL of the page with more information.</param>
public sealed record FeedNotice(string Stylesheet, string Text, string LinkText, string Url);
